package org.waymark.segmentation.target;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.survey.api.StudyRights;

/** Which segments of a solution to target. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class TargetService {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private StudyRights rights;

    /**
     * The decision matrix, or the one to begin with while nobody has saved any.
     *
     * @throws NotFoundException when there is no such solution, or the caller is no member of its study
     */
    public TargetDetails getTargets(UUID run, int segments) {
        List<SegmentShare> shares = segmentations.getProfile(run, segments).segments();
        TargetDecision saved = find(run, segments);
        return details(run, shares, saved, saved == null ? TargetMatrix.usual(segments) : saved.matrix());
    }

    /**
     * Keeps the matrix and who decided.
     *
     * @param version that was read; 0 when nobody had saved any
     * @throws ConflictException when somebody else has saved in between
     * @throws InvalidInputException with everything that is wrong with it
     */
    public TargetDetails saveTargets(UUID run, int segments, int version, TargetMatrix matrix) {
        rights.requireEdit(segmentations.getRun(run).study());
        List<SegmentShare> shares = segmentations.getProfile(run, segments).segments();
        TargetDecision saved = find(run, segments);
        if (version != (saved == null ? 0 : saved.version())) {
            throw new ConflictException("target.changedMeanwhile");
        }
        List<Problem> problems = MatrixCheck.check(matrix, segments);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        TargetDecision decision = saved == null ? new TargetDecision(run, segments) : saved;
        decision.decide(matrix, session.getCallerPrincipal().getName());
        if (saved == null) {
            entities.persist(decision);
        }
        entities.flush();
        return details(run, shares, decision, matrix);
    }

    private TargetDecision find(UUID run, int segments) {
        return entities.find(TargetDecision.class, new TargetDecision.Key(run, segments));
    }

    private TargetDetails details(UUID run, List<SegmentShare> shares, TargetDecision saved, TargetMatrix matrix) {
        int segments = shares.size();
        Measures measures = segmentations.listSolutions(run).stream()
                .filter(solution -> solution.segments() == segments)
                .findFirst()
                .map(solution -> Measures.of(shares, solution))
                .orElseThrow(() -> new NotFoundException("solution"));
        TargetMatrix scored = Scoring.measured(matrix, measures);
        return new TargetDetails(
                run,
                segments,
                saved == null ? 0 : saved.version(),
                scored,
                shares,
                measures,
                IntStream.rangeClosed(1, segments)
                        .mapToObj(segment -> Scoring.position(scored, segment))
                        .toList(),
                saved == null ? null : saved.decidedBy(),
                saved == null ? null : saved.decidedAt());
    }
}
