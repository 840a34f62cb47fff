package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseSource;
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

    @Inject
    private ResponseSource source;

    @Inject
    private RecentData recent;

    /**
     * @throws NotFoundException when there is no such solution, or the caller is no member of its study
     * @throws ConflictException when responses have been taken out of the survey since; minutes later where the answers
     *     were looked at before
     */
    public SolvedSample read(UUID run, int segments) {
        SegmentationRun found = find(run);
        rights.requireView(found.studyId());
        Solution solution = solution(run, segments);
        return dataOf(found).solved(run, found.studyId(), solution.labels(), segments);
    }

    /**
     * The same respondents in the segments of their answers as given.
     *
     * @throws NotFoundException as {@link #read}, and when the run did not correct answers
     */
    public SolvedSample readUncorrected(UUID run, int segments) {
        SegmentationRun found = find(run);
        rights.requireView(found.studyId());
        Uncorrected uncorrected = solution(run, segments).uncorrected();
        if (uncorrected == null) {
            throw new NotFoundException("solution");
        }
        return dataOf(found).solved(run, found.studyId(), uncorrected.labels(), segments);
    }

    /**
     * How well the segments agree with those of the answers as given, by number of segments.
     *
     * @return adjusted Rand indices; empty when the run did not correct answers
     */
    public Map<Integer, Double> readAgreementWithUncorrected(UUID run) {
        rights.requireView(find(run).studyId());
        var agreement = new TreeMap<Integer, Double>();
        entities.createQuery("select s from Solution s where s.runId = :run", Solution.class)
                .setParameter("run", run)
                .getResultStream()
                .filter(solution -> solution.uncorrected() != null)
                .forEach(solution -> agreement.put(
                        solution.segments(), solution.uncorrected().agreement()));
        return agreement;
    }

    /**
     * The same without asking who wants to know: for jobs whose requester's rights were checked when they were queued.
     *
     * @see #read
     */
    public SolvedSample readForJob(UUID run, int segments) {
        SegmentationRun found = find(run);
        Solution solution = solution(run, segments);
        return data(found, source::getMatrix).solved(run, found.studyId(), solution.labels(), segments);
    }

    /**
     * How far pairs of bootstrap samples agreed on a solution, adjusted Rand indices; empty when the run did not resample.
     * For jobs, as {@link #readForJob}.
     */
    public List<Double> readAgreementForJob(UUID run, int segments) {
        Solution solution = entities.find(Solution.class, new Solution.Key(run, segments));
        Stability stability = solution == null ? null : solution.details().stability();
        return stability == null ? List.of() : stability.adjustedRand();
    }

    private SegmentationRun find(UUID run) {
        SegmentationRun found = entities.find(SegmentationRun.class, run);
        if (found == null) {
            throw new NotFoundException("run");
        }
        return found;
    }

    /** For people, who look at the same data again and again. */
    private RunData dataOf(SegmentationRun run) {
        Instant now = Instant.now();
        return recent.of(run.id(), now).orElseGet(() -> recent.keep(run.id(), data(run, surveys::getMatrix), now));
    }

    private Solution solution(UUID run, int segments) {
        Solution solution = entities.find(Solution.class, new Solution.Key(run, segments));
        if (solution == null) {
            throw new NotFoundException("solution");
        }
        return solution;
    }

    private RunData data(SegmentationRun run, BiFunction<UUID, Collection<UUID>, ResponseMatrix> data) {
        SegmentationSettings settings = run.settings();
        ResponseMatrix matrix = data.apply(settings.survey(), cases(run.id()));
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
