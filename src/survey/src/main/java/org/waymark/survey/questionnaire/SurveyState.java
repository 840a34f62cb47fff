package org.waymark.survey.questionnaire;

/** Where a survey is on its way. */
public enum SurveyState {
    /** Being written; nobody can answer. */
    DRAFT,
    /** Published; its link takes answers. */
    OPEN,
    /** No longer takes answers. */
    CLOSED
}
