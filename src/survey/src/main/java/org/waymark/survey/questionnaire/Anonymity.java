package org.waymark.survey.questionnaire;

/** What respondents are promised. */
public enum Anonymity {
    /** Nothing links answers to a person, and of their time only the day is kept. */
    ANONYMOUS,
    /** Answers may be linked to a person by the few who run the study; they are told so. */
    CONFIDENTIAL
}
