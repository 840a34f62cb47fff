package org.waymark.survey.questionnaire;

import java.io.Serializable;

/**
 * A draft and the survey it belongs to, as they were at one moment.
 *
 * @param survey carries the version to be given back with a change
 * @param questionnaire as it is being written
 * @param changed whether it differs from what is in the field; true before the first publication
 */
public record SurveyDraft(SurveyDetails survey, Questionnaire questionnaire, boolean changed) implements Serializable {}
