package org.waymark.survey.overview;

import java.time.LocalDate;
import java.util.List;
import org.waymark.survey.questionnaire.PublishedVersion;
import org.waymark.survey.questionnaire.SurveyDetails;

/**
 * How far a survey is.
 *
 * @param questions in the field, or in the draft before the first publication
 * @param responses submitted
 * @param lastResponse the day of the last one; null before the first
 * @param versions newest first
 */
public record SurveyStatus(
        SurveyDetails survey, int questions, long responses, LocalDate lastResponse, List<PublishedVersion> versions) {

    public SurveyStatus {
        versions = List.copyOf(versions);
    }
}
