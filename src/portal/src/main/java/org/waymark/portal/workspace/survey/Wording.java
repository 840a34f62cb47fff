package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * The language somebody is writing in.
 *
 * @param language two-letter code
 * @param original the language the questionnaire was first written in, to translate from
 */
record Wording(String language, String original) implements Serializable {

    static Wording of(String language, Questionnaire questionnaire) {
        return new Wording(Languages.among(questionnaire, language), questionnaire.language());
    }

    Words words(LocalText text) {
        return new Words(text, this);
    }
}
