package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.waymark.segmentation.job.Claim;
import org.waymark.segmentation.job.JobQueue;
import org.waymark.segmentation.method.Completeness;
import org.waymark.segmentation.method.Found;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.ReportJson;

/**
 * What runs that are worked on find, as rows that instances share. Each method is a transaction of its own: what it has
 * written survives the instance.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RunQueue {

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private JobQueue jobs;

    SegmentationSettings getSettings(UUID run) {
        return entities.find(SegmentationRun.class, run).settings();
    }

    /**
     * Notes what the run works on, so that whoever takes it up works on the same.
     *
     * @param cases all responses there were
     * @param completeness how many of them can be used, and what became of missing answers
     */
    void keepData(Claim claim, List<UUID> cases, Completeness completeness, String digest) {
        jobs.hold(claim);
        entities.createNativeQuery("update segmentation_run set rows_found = ?2, rows_used = ?3, cases = ?4,"
                        + " digest = ?5, completeness = ?6, version = version + 1 where id = ?1")
                .setParameter(1, claim.id())
                .setParameter(2, cases.size())
                .setParameter(3, completeness.used())
                .setParameter(4, Assignments.writeCases(cases))
                .setParameter(5, digest)
                .setParameter(6, Json.write(completeness))
                .executeUpdate();
    }

    /** Notes what the answers looked like before segments were formed of them. */
    void keepPreparation(Claim claim, PreparationReport report) {
        jobs.hold(claim);
        entities.createNativeQuery("update segmentation_run set preparation = ?2 where id = ?1")
                .setParameter(1, claim.id())
                .setParameter(2, ReportJson.write(report))
                .executeUpdate();
    }

    /** The responses a run that was begun before works on; empty when it has not read any yet. */
    Optional<List<UUID>> findCases(UUID run) {
        Object cases = entities.createNativeQuery("select cases from segmentation_run where id = ?1")
                .setParameter(1, run)
                .getSingleResult();
        return Optional.ofNullable((String) cases).map(Assignments::readCases);
    }

    Optional<Solution> findSolution(UUID run, int segments) {
        return Optional.ofNullable(entities.find(Solution.class, new Solution.Key(run, segments)));
    }

    /** Throws away what a run had found on data that have changed since. */
    void forgetSolutions(Claim claim) {
        jobs.hold(claim);
        entities.createQuery("delete from Solution s where s.runId = :run")
                .setParameter("run", claim.id())
                .executeUpdate();
    }

    String getDigest(UUID run) {
        return entities.find(SegmentationRun.class, run).details().digest();
    }

    void keepSolution(Claim claim, Found found) {
        jobs.hold(claim);
        entities.persist(new Solution(claim.id(), found));
    }

    /** Adds something to a solution that was kept before. */
    void amend(Claim claim, int segments, Consumer<Solution> amendment) {
        jobs.hold(claim);
        amendment.accept(entities.find(Solution.class, new Solution.Key(claim.id(), segments)));
    }

    /** @return whether the run is over now: false when another instance has taken it */
    boolean complete(Claim claim, Recommendation recommendation) {
        if (!jobs.complete(claim)) {
            return false;
        }
        entities.createNativeQuery("update segmentation_run set recommendation = ?2 where id = ?1")
                .setParameter(1, claim.id())
                .setParameter(2, recommendation == null ? null : Json.write(recommendation))
                .executeUpdate();
        return true;
    }
}
