package org.waymark.survey.response;

import java.util.UUID;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * What a respondent's page is made from.
 *
 * @param survey the survey
 * @param questionnaire the version this respondent answers
 * @param language the language they chose
 * @param open whether the survey still takes answers
 * @param progress how far they are
 * @param page the page they are on, from 0; the number of pages when only the submission is left
 * @param revision how often that page has been saved
 * @param answers what they have answered
 * @param receipt the code they keep after submitting; null before
 */
public record RespondentView(
        UUID survey,
        Questionnaire questionnaire,
        String language,
        boolean open,
        Progress progress,
        int page,
        int revision,
        Answers answers,
        String receipt) {

    /** How far a respondent is. */
    public enum Progress {
        NOT_STARTED,
        ANSWERING,
        SUBMITTED
    }

    public boolean isLastPage() {
        return page >= questionnaire.pages().size() - 1;
    }
}
