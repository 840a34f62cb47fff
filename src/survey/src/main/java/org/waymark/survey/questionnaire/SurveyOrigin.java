package org.waymark.survey.questionnaire;

/** Where a survey came from. */
public enum SurveyOrigin {
    /** Written and fielded here. */
    WRITTEN,
    /** Made of a data file; its responses were collected elsewhere. */
    UPLOADED
}
