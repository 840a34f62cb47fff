package org.waymark.segmentation.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.api.StudyRights;

/** Tells where the segmentation of a study stands. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SegmentationStatusService {

    @Inject
    private StudyRights rights;

    @Inject
    private SegmentationService segmentations;

    /** @throws NotFoundException unless the caller is a member of the study */
    public SegmentationStatus getStatus(UUID study) {
        rights.requireView(study);
        List<RunDetails> runs = segmentations.listRuns(study);
        RunDetails decided =
                runs.stream().filter(run -> run.chosen() != null).findFirst().orElse(null);
        return new SegmentationStatus(runs, decided, decided == null ? null : weakestJaccard(decided));
    }

    private Double weakestJaccard(RunDetails decided) {
        return segmentations.listSolutions(decided.id()).stream()
                .filter(solution -> solution.segments() == decided.chosen() && solution.stability() != null)
                .findFirst()
                .map(solution -> solution.stability().weakestJaccard())
                .orElse(null);
    }
}
