package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
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

    public Questionnaire {
        languages = List.copyOf(languages);
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
                List.of(new Page(LocalText.EMPTY, List.of())));
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

    /** The language to show to somebody who prefers these, the best first. */
    public String nearest(List<String> preferred) {
        return preferred.stream().filter(languages::contains).findFirst().orElse(language());
    }
}
