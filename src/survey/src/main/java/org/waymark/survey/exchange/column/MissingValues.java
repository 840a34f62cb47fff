package org.waymark.survey.exchange.column;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways in which a file says that there is no answer. An empty cell always does. */
public final class MissingValues {

    public static final MissingValues USUAL =
            new MissingValues(List.of("NA", "N/A", "#N/A", "#NULL!", "NULL", "NaN", "-", "--", "."));

    private final List<String> words;
    private final Set<String> lookup;
    private final int longest;

    private MissingValues(List<String> words) {
        this.words = List.copyOf(words);
        this.lookup = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** @param words separated by commas, such as {@code NA, -99} */
    public static MissingValues of(String words) {
        return of(Arrays.asList(words.split(",")));
    }

    public static MissingValues of(List<String> words) {
        var distinct = new LinkedHashSet<String>();
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(distinct::add);
        return new MissingValues(List.copyOf(distinct));
    }

    public boolean contains(String cell) {
        return cell.isEmpty() || cell.length() <= longest && lookup.contains(cell.toLowerCase(Locale.ROOT));
    }

    public List<String> words() {
        return words;
    }

    @Override
    public String toString() {
        return String.join(", ", words);
    }
}
