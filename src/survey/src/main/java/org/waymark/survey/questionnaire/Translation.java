package org.waymark.survey.questionnaire;

import java.io.Serializable;

/**
 * How far a questionnaire has been written in one language.
 *
 * @param language its two-letter code
 * @param written how many of the texts are there
 * @param expected how many there have to be: those that no questionnaire can do without, and those that another language
 *     has
 */
public record Translation(String language, int written, int expected) implements Serializable {

    public boolean isComplete() {
        return written == expected;
    }
}
