package org.waymark.portal.report;

import java.util.List;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.survey.api.StudyReference;
import org.waymark.survey.api.SurveyReference;
import org.waymark.survey.api.Variable;

/**
 * The solution a report is about, with the run it belongs to.
 *
 * @param study of the run
 * @param survey whose responses were segmented
 * @param variables of that survey
 * @param run how it was asked for, and what became of it
 * @param solutions for every number of segments tried
 * @param profile what sets the segments apart
 */
public record ReportedSolution(
        StudyReference study,
        SurveyReference survey,
        List<Variable> variables,
        RunDetails run,
        List<SolutionDetails> solutions,
        Profile profile) {

    public String surveyTitle() {
        return survey.title();
    }

    /** Number of segments. */
    public int segments() {
        return profile.segments().size();
    }

    /** The one that is reported among all solutions. */
    public SolutionDetails details() {
        return solutions.stream()
                .filter(solution -> solution.segments() == segments())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the research manager decided on it. */
    public boolean isChosen() {
        return run.chosen() != null && run.chosen() == segments();
    }

    /** The variables that codes of variables or questions stand for. */
    public List<Variable> variables(List<String> codes) {
        return variables.stream()
                .filter(variable -> codes.contains(variable.code()) || codes.contains(variable.question()))
                .toList();
    }
}
