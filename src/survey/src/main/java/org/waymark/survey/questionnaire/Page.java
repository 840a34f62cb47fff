package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.List;

/**
 * What a respondent sees at once.
 *
 * @param title heading of the section; may be empty
 * @param questions in their order
 */
public record Page(LocalText title, List<Question> questions) implements Serializable {

    public Page {
        questions = List.copyOf(questions);
    }
}
