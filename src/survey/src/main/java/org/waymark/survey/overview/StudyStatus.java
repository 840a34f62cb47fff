package org.waymark.survey.overview;

import java.util.List;
import org.waymark.survey.study.SamplePlanDetails;
import org.waymark.survey.study.StudyDetails;

/**
 * Where a study stands.
 *
 * @param study what it is about
 * @param interviews how many were noted
 * @param quotes how many of somebody's own words they hold
 * @param hypotheses in their order
 * @param plan null when nobody has planned the sample yet
 * @param surveys newest first
 */
public record StudyStatus(
        StudyDetails study,
        int interviews,
        int quotes,
        List<HypothesisCoverage> hypotheses,
        SamplePlanDetails plan,
        List<SurveyStatus> surveys) {

    public StudyStatus {
        hypotheses = List.copyOf(hypotheses);
        surveys = List.copyOf(surveys);
    }
}
