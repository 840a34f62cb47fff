package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;

/** Reads a solution together with the answers it was found on, for the services that look closer at it. */
@ApplicationScoped
public class SolutionReader {

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    /**
     * @throws NotFoundException when there is no such solution, or the caller is no member of its study
     * @throws ConflictException when responses have been taken out of the survey since
     */
    public SolvedSample read(UUID run, int segments) {
        SegmentationRun found = entities.find(SegmentationRun.class, run);
        if (found == null) {
            throw new NotFoundException("run");
        }
        rights.requireView(found.studyId());
        Solution solution = entities.find(Solution.class, new Solution.Key(run, segments));
        if (solution == null) {
            throw new NotFoundException("solution");
        }
        SegmentationSettings settings = found.settings();
        ResponseMatrix matrix = surveys.getMatrix(settings.survey(), cases(run));
        if (!matrix.digest().equals(found.details().digest())) {
            throw new ConflictException("segmentation.dataChanged");
        }
        return new RunData(matrix, settings).solved(run, found.studyId(), solution.labels(), segments);
    }

    /** All responses the run found, used or not. */
    List<UUID> cases(UUID run) {
        return Assignments.readCases(
                (String) entities.createNativeQuery("select cases from segmentation_run where id = ?")
                        .setParameter(1, run)
                        .getSingleResult());
    }
}
