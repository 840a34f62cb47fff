package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a respondent sees at once.
 *
 * @param title heading of the section; may be empty
 * @param questions in their order
 */
public record Page(LocalText title, List<Question> questions) implements Serializable {

    public Page {
        Objects.requireNonNull(title);
        questions = List.copyOf(questions);
    }

    public static Page empty() {
        return new Page(LocalText.EMPTY, List.of());
    }
}
