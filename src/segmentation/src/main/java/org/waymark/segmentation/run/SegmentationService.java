package org.waymark.segmentation.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.method.FittedModel;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;

/** The clustering service as research managers use it: ask for a run, follow it, decide, name. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SegmentationService {

    static final int REASON_LIMIT = 2_000;

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    /**
     * Queues a run. It begins within a second on any instance that is free.
     *
     * @throws InvalidInputException with everything that is wrong with the settings
     */
    public RunDetails requestRun(SegmentationSettings settings) {
        UUID study = surveys.getStudyOf(settings.survey());
        rights.requireEdit(study);
        checkSettings(settings);
        var run = new SegmentationRun(
                study, settings, session.getCallerPrincipal().getName());
        entities.persist(run);
        entities.flush();
        return run.details();
    }

    /** @throws InvalidInputException with everything that is wrong with the settings */
    public void checkSettings(SegmentationSettings settings) {
        List<Problem> problems = SettingsCheck.check(settings, surveys.listVariables(settings.survey()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The runs of a study, newest first. */
    public List<RunDetails> listRuns(UUID study) {
        rights.requireView(study);
        return entities.createQuery(
                        "select r from SegmentationRun r where r.studyId = :study order by r.requestedAt desc",
                        SegmentationRun.class)
                .setParameter("study", study)
                .getResultStream()
                .map(SegmentationRun::details)
                .toList();
    }

    public RunDetails getRun(UUID id) {
        return viewed(id).details();
    }

    /** The solutions found so far, by number of segments. */
    public List<SolutionDetails> listSolutions(UUID id) {
        viewed(id);
        return entities.createQuery("select s from Solution s where s.runId = :run order by s.segments", Solution.class)
                .setParameter("run", id)
                .getResultStream()
                .map(Solution::details)
                .toList();
    }

    /**
     * What sets the segments of a solution apart, with the names they were given.
     *
     * @throws NotFoundException when the run has no such solution, or not yet
     */
    public Profile getProfile(UUID id, int segments) {
        viewed(id);
        Solution solution = solution(id, segments);
        if (!solution.hasProfile()) {
            throw new NotFoundException("solution");
        }
        Map<Integer, String> names = names(id, segments);
        List<SegmentShare> named = solution.profile().segments().stream()
                .map(segment -> new SegmentShare(
                        segment.number(), names.get(segment.number()), segment.size(), segment.share()))
                .toList();
        Profile profile = solution.profile();
        return new Profile(named, profile.variables(), profile.similar());
    }

    /**
     * Who is in which segment.
     *
     * @return the segment of each response that was used, from 1
     */
    public Map<UUID, Integer> getAssignments(UUID id, int segments) {
        viewed(id);
        return ofUsed(id, solution(id, segments).labels(), (label, row) -> label + 1);
    }

    /**
     * How certainly each response that was used belongs to its segment.
     *
     * @return 0 to 1; 1 for all with methods whose segments do not overlap
     */
    public Map<UUID, Double> getCertainties(UUID id, int segments) {
        viewed(id);
        Solution solution = solution(id, segments);
        Optional<double[]> probabilities = solution.probabilities();
        return ofUsed(
                id,
                solution.labels(),
                (label, row) -> probabilities.map(known -> known[row]).orElse(1.0));
    }

    /**
     * What a model says of its segments beside their members: chances of answers, covariances, medoids, members of an
     * ensemble.
     *
     * @return empty when the members say all, as with k-means
     */
    public Optional<FittedModel> findModel(UUID id, int segments) {
        viewed(id);
        return solution(id, segments).model();
    }

    private interface OfResponse<T> {
        T of(int label, int row);
    }

    private <T> Map<UUID, T> ofUsed(UUID id, int[] labels, OfResponse<T> value) {
        List<UUID> cases = Assignments.readCases(
                (String) entities.createNativeQuery("select cases from segmentation_run where id = ?")
                        .setParameter(1, id)
                        .getSingleResult());
        var values = new LinkedHashMap<UUID, T>();
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0) {
                values.put(cases.get(row), value.of(labels[row], row));
            }
        }
        return values;
    }

    /** Stops a run. What it has found so far is kept. */
    public RunDetails cancelRun(UUID id) {
        SegmentationRun run = edited(id);
        run.cancel();
        entities.flush();
        return run.details();
    }

    /**
     * Keeps the research manager's decision.
     *
     * @param segments the number of segments decided on
     * @param reason why; shown wherever the segments are
     */
    public RunDetails chooseSolution(UUID id, int segments, String reason) {
        SegmentationRun run = edited(id);
        solution(id, segments);
        String why = reason == null ? "" : reason;
        if (why.length() > REASON_LIMIT) {
            throw new InvalidInputException(Problem.at("reason", "segmentation.reason.long", REASON_LIMIT));
        }
        run.choose(segments, why);
        entities.flush();
        return run.details();
    }

    /** @param names of the segments of a solution, in their order; blank for none */
    public void nameSegments(UUID id, int segments, List<String> names) {
        edited(id);
        solution(id, segments);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) != null && names.get(i).length() > SegmentName.LIMIT) {
                problems.add(Problem.at("names[" + i + "]", "segmentation.name.long", SegmentName.LIMIT));
            }
        }
        if (names.size() != segments) {
            problems.add(Problem.at("names", "segmentation.name.number", segments));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        entities.createQuery("delete from SegmentName n where n.runId = :run and n.segments = :segments")
                .setParameter("run", id)
                .setParameter("segments", segments)
                .executeUpdate();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) != null && !names.get(i).isBlank()) {
                entities.persist(new SegmentName(id, segments, i + 1, names.get(i)));
            }
        }
    }

    private Map<Integer, String> names(UUID id, int segments) {
        return entities.createQuery(
                        "select n from SegmentName n where n.runId = :run and n.segments = :segments",
                        SegmentName.class)
                .setParameter("run", id)
                .setParameter("segments", segments)
                .getResultStream()
                .collect(Collectors.toMap(SegmentName::number, SegmentName::name));
    }

    private Solution solution(UUID id, int segments) {
        Solution solution = entities.find(Solution.class, new Solution.Key(id, segments));
        if (solution == null) {
            throw new NotFoundException("solution");
        }
        return solution;
    }

    private SegmentationRun viewed(UUID id) {
        SegmentationRun run = find(id);
        rights.requireView(run.studyId());
        return run;
    }

    /** Locked, so that the wishes of people and the news of the worker come one after the other. */
    private SegmentationRun edited(UUID id) {
        SegmentationRun run = find(id);
        rights.requireEdit(run.studyId());
        entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    private SegmentationRun find(UUID id) {
        SegmentationRun run = entities.find(SegmentationRun.class, id);
        if (run == null) {
            throw new NotFoundException("run");
        }
        return run;
    }
}
