package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        SegmentationRun found = run(run);
        return data(found).solved(run, found.studyId(), solution(run, segments).labels(), segments);
    }

    /**
     * The same respondents in the segments of their answers as given.
     *
     * @throws NotFoundException as {@link #read}, and when the run did not correct answers
     */
    public SolvedSample readUncorrected(UUID run, int segments) {
        SegmentationRun found = run(run);
        Uncorrected uncorrected = solution(run, segments).uncorrected();
        if (uncorrected == null) {
            throw new NotFoundException("solution");
        }
        return data(found).solved(run, found.studyId(), uncorrected.labels(), segments);
    }

    /**
     * How well the segments agree with those of the answers as given, by number of segments.
     *
     * @return adjusted Rand indices; empty when the run did not correct answers
     */
    public Map<Integer, Double> agreementWithUncorrected(UUID run) {
        run(run);
        var agreement = new TreeMap<Integer, Double>();
        entities.createQuery("select s from Solution s where s.runId = :run", Solution.class)
                .setParameter("run", run)
                .getResultStream()
                .filter(solution -> solution.uncorrected() != null)
                .forEach(solution -> agreement.put(
                        solution.segments(), solution.uncorrected().agreement()));
        return agreement;
    }

    private SegmentationRun run(UUID run) {
        SegmentationRun found = entities.find(SegmentationRun.class, run);
        if (found == null) {
            throw new NotFoundException("run");
        }
        rights.requireView(found.studyId());
        return found;
    }

    private Solution solution(UUID run, int segments) {
        Solution solution = entities.find(Solution.class, new Solution.Key(run, segments));
        if (solution == null) {
            throw new NotFoundException("solution");
        }
        return solution;
    }

    private RunData data(SegmentationRun run) {
        SegmentationSettings settings = run.settings();
        ResponseMatrix matrix = surveys.getMatrix(settings.survey(), cases(run.id()));
        if (!matrix.digest().equals(run.details().digest())) {
            throw new ConflictException("segmentation.dataChanged");
        }
        return new RunData(matrix, settings);
    }

    /** All responses the run found, used or not. */
    List<UUID> cases(UUID run) {
        return Assignments.readCases(
                (String) entities.createNativeQuery("select cases from segmentation_run where id = ?")
                        .setParameter(1, run)
                        .getSingleResult());
    }
}
