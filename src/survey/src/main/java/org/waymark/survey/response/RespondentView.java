package org.waymark.survey.response;

import java.time.LocalDate;
import java.util.UUID;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * What a respondent's page is made from.
 *
 * @param survey the survey
 * @param version number of the questionnaire this respondent answers
 * @param questionnaire the same, as a document
 * @param language the language they chose, or the nearest to what they prefer
 * @param open whether the survey still takes answers
 * @param progress how far they are
 * @param page the page to show; null unless they are answering
 * @param answers what they have answered
 * @param receipt what they keep after submitting; null before
 */
public record RespondentView(
        UUID survey,
        int version,
        Questionnaire questionnaire,
        String language,
        boolean open,
        Progress progress,
        OpenPage page,
        Answers answers,
        Receipt receipt) {

    /** How far a respondent is. */
    public enum Progress {
        NOT_STARTED,
        ANSWERING,
        SUBMITTED
    }

    /**
     * Says that a response arrived.
     *
     * @param code only the holder of the secret can compute it
     * @param day in UTC
     */
    public record Receipt(String code, LocalDate day) {}
}
