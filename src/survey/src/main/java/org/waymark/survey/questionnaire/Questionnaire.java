package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.survey.api.Variable;

/**
 * A questionnaire as a document.
 *
 * @param languages two-letter codes; the first is the one it was written in
 * @param title what respondents read above it
 * @param welcome the first thing they read
 * @param thanks the last thing they read
 * @param anonymity what they are promised
 * @param pages in their order
 */
public record Questionnaire(
        List<String> languages,
        LocalText title,
        LocalText welcome,
        LocalText thanks,
        Anonymity anonymity,
        List<Page> pages)
        implements Serializable {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    public Questionnaire {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !languages.stream().allMatch(Questionnaire::isLanguage)) {
            throw new IllegalArgumentException("A questionnaire has languages of two letters each, not " + languages);
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(welcome);
        Objects.requireNonNull(thanks);
        Objects.requireNonNull(anonymity);
        pages = List.copyOf(pages);
    }

    /** One empty page, ready for its first question. */
    public static Questionnaire empty(String title) {
        return new Questionnaire(
                List.of("en"),
                LocalText.of("en", title),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                List.of(Page.empty()));
    }

    static boolean isLanguage(String code) {
        return LANGUAGE.matcher(code).matches();
    }

    public String language() {
        return languages.get(0);
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    /** All columns of a response, in the order of the questions. */
    public List<Variable> variables() {
        return questions()
                .flatMap(question -> question.variables(language()).stream())
                .toList();
    }

    /** Everything respondents read, in the order they read it. */
    public List<PlacedText> texts() {
        var texts = new ArrayList<PlacedText>();
        texts.add(new PlacedText("title", title, true));
        texts.add(new PlacedText("welcome", welcome, false));
        for (int p = 0; p < pages.size(); p++) {
            String page = "pages[" + p + ']';
            texts.add(new PlacedText("title", pages.get(p).title(), false).below(page));
            List<Question> questions = pages.get(p).questions();
            for (int q = 0; q < questions.size(); q++) {
                String question = page + ".questions[" + q + ']';
                questions.get(q).texts().forEach(text -> texts.add(text.below(question)));
            }
        }
        texts.add(new PlacedText("thanks", thanks, false));
        return texts;
    }

    /** How far it has been written, language by language. */
    public List<Translation> translations() {
        List<PlacedText> expected =
                texts().stream().filter(PlacedText::isExpected).toList();
        return languages.stream()
                .map(language -> new Translation(
                        language,
                        (int) expected.stream()
                                .filter(text -> text.text().isIn(language))
                                .count(),
                        expected.size()))
                .toList();
    }

    public Questionnaire withPages(List<Page> changed) {
        return new Questionnaire(languages, title, welcome, thanks, anonymity, changed);
    }

    /** The questionnaire with one more language, or unchanged when it has it already. */
    public Questionnaire withLanguage(String language) {
        var more = new ArrayList<>(languages);
        if (!more.contains(language)) {
            more.add(language);
        }
        return new Questionnaire(more, title, welcome, thanks, anonymity, pages);
    }

    /** The questionnaire without a language other than the first. The texts stay, in case it comes back. */
    public Questionnaire withoutLanguage(String language) {
        List<String> fewer = languages.stream()
                .filter(each -> each.equals(language()) || !each.equals(language))
                .toList();
        return new Questionnaire(fewer, title, welcome, thanks, anonymity, pages);
    }

    /** The language to show to somebody who prefers these, the best first. */
    public String nearest(List<String> preferred) {
        return preferred.stream().filter(languages::contains).findFirst().orElse(language());
    }
}
