package org.waymark.persona.search;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a search. A text is found when it holds all of them, anywhere, in whatever case.
 *
 * @param words in lower case
 */
public record SearchWords(List<String> words) {

    private static final int MOST = 8;

    public static final SearchWords NONE = new SearchWords(List.of());

    /** @param text as typed; blank finds everything */
    public static SearchWords of(String text) {
        return text == null
                ? NONE
                : new SearchWords(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST)
                        .toList());
    }

    /**
     * The condition of a query, to follow another one.
     *
     * @param column the JPQL path of a text in lower case
     */
    public String condition(String column) {
        var condition = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            condition
                    .append(" and ")
                    .append(column)
                    .append(" like :word")
                    .append(i)
                    .append(" escape '!'");
        }
        return condition.toString();
    }

    /** Fills in the words; what they hold of {@code %} and {@code _} is looked for as it stands. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, '%' + words.get(i).replaceAll("([!%_])", "!$1") + '%');
        }
        return query;
    }
}
