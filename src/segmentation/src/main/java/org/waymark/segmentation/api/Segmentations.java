package org.waymark.segmentation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.survey.api.SurveyData;

/** The segments that research managers decided on, for the contexts that build on them. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class Segmentations {

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SurveyData surveys;

    /** @throws ConflictException when nobody has decided on a number of segments yet */
    public ChosenSolution getChosenSolution(UUID id) {
        RunDetails run = segmentations.getRun(id);
        if (run.chosen() == null) {
            throw new ConflictException("segmentation.isNotChosen");
        }
        int segments = run.chosen();
        SegmentationSettings settings = run.settings();
        return new ChosenSolution(
                run.id(),
                run.study(),
                settings.survey(),
                settings.method(),
                settings.basis(),
                settings.restarts(),
                settings.seed(),
                settings.scaling(),
                settings.missing(),
                run.digest(),
                run.rowsFound(),
                run.rowsUsed(),
                segments,
                run.reason(),
                segmentations.getProfile(id, segments),
                jaccard(id, segments));
    }

    /** The runs on the responses of a survey, newest first. */
    public List<UUID> listRuns(UUID survey) {
        return segmentations.listRuns(surveys.getStudyOf(survey)).stream()
                .filter(run -> run.settings().survey().equals(survey))
                .map(RunDetails::id)
                .toList();
    }

    private List<Double> jaccard(UUID id, int segments) {
        return segmentations.listSolutions(id).stream()
                .filter(solution -> solution.segments() == segments && solution.stability() != null)
                .findFirst()
                .map((SolutionDetails solution) -> solution.stability().jaccard())
                .orElse(List.of());
    }
}
