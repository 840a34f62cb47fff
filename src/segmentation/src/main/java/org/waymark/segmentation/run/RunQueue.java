package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.ReportJson;

/**
 * The runs that wait and those that are worked on, as rows that instances share. Each method is a transaction of its own:
 * what it has written survives the instance. The rights of whoever asked for a run were checked when it was queued.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RunQueue {

    /** An instance that has not been heard of for so long is dead, and its run free for others. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int FAILURE_LIMIT = 500;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    /** Takes the oldest run that waits, or that a dead instance has left behind. Two instances never take the same. */
    Optional<Claim> claim(String worker) {
        OffsetDateTime now = now();
        List<?> free = entities.createNativeQuery("select id from segmentation_run"
                        + " where state = 'QUEUED' or (state = 'RUNNING' and heartbeat_at < ?1)"
                        + " order by requested_at limit 1 for update skip locked")
                .setParameter(1, now.minus(PATIENCE))
                .getResultList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        UUID run = (UUID) free.get(0);
        entities.createNativeQuery("update segmentation_run set state = 'RUNNING', worker = ?1, heartbeat_at = ?2,"
                        + " started_at = coalesce(started_at, ?2), version = version + 1 where id = ?3")
                .setParameter(1, worker)
                .setParameter(2, now)
                .setParameter(3, run)
                .executeUpdate();
        return Optional.of(new Claim(run, worker));
    }

    SegmentationSettings getSettings(UUID run) {
        return entities.find(SegmentationRun.class, run).settings();
    }

    /** Tells the others that this instance lives and works on the run. */
    void beat(Claim claim) {
        update(claim, now());
    }

    /**
     * Notes how far the run is.
     *
     * @return whether to go on: false when somebody cancelled the run, or another instance has taken it
     */
    boolean report(Claim claim, String step, int done, int total) {
        int updated = entities.createNativeQuery("update segmentation_run set step = ?3, done = ?4, total = ?5,"
                        + " heartbeat_at = ?6 where id = ?1 and worker = ?2 and cancel_requested = false")
                .setParameter(1, claim.run())
                .setParameter(2, claim.worker())
                .setParameter(3, step)
                .setParameter(4, done)
                .setParameter(5, total)
                .setParameter(6, now())
                .executeUpdate();
        return updated == 1;
    }

    /**
     * Notes what the run works on, so that whoever takes it up works on the same.
     *
     * @param cases all responses there were
     * @param used how many of them can be used
     */
    void keepData(Claim claim, List<UUID> cases, int used, String digest) {
        hold(claim);
        entities.createNativeQuery("update segmentation_run set rows_found = ?2, rows_used = ?3, cases = ?4,"
                        + " digest = ?5, version = version + 1 where id = ?1")
                .setParameter(1, claim.run())
                .setParameter(2, cases.size())
                .setParameter(3, used)
                .setParameter(4, Assignments.writeCases(cases))
                .setParameter(5, digest)
                .executeUpdate();
    }

    /** Notes what the answers looked like before segments were formed of them. */
    void keepPreparation(Claim claim, PreparationReport report) {
        hold(claim);
        entities.createNativeQuery("update segmentation_run set preparation = ?2 where id = ?1")
                .setParameter(1, claim.run())
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

    boolean isCancelRequested(UUID run) {
        return entities.find(SegmentationRun.class, run).details().cancelRequested();
    }

    Optional<Solution> findSolution(UUID run, int segments) {
        return Optional.ofNullable(entities.find(Solution.class, new Solution.Key(run, segments)));
    }

    /** Throws away what a run had found on data that have changed since. */
    void forgetSolutions(Claim claim) {
        hold(claim);
        entities.createQuery("delete from Solution s where s.runId = :run")
                .setParameter("run", claim.run())
                .executeUpdate();
    }

    String getDigest(UUID run) {
        return entities.find(SegmentationRun.class, run).details().digest();
    }

    void keepSolution(Claim claim, int[] labels, Criteria criteria) {
        hold(claim);
        entities.persist(new Solution(claim.run(), labels, criteria));
    }

    void keepStability(Claim claim, int segments, Stability stability) {
        hold(claim);
        entities.find(Solution.class, new Solution.Key(claim.run(), segments)).keepStability(stability);
    }

    void keepProfile(Claim claim, int segments, Profile profile) {
        hold(claim);
        entities.find(Solution.class, new Solution.Key(claim.run(), segments)).keepProfile(profile);
    }

    /** @return whether the run is over now: false when another instance has taken it */
    boolean complete(Claim claim, Recommendation recommendation) {
        return finish(claim, RunState.COMPLETED, recommendation == null ? null : Json.write(recommendation), null);
    }

    /**
     * @param key of the sentence that says why, with its values after bars
     * @return as {@link #complete}
     */
    boolean fail(Claim claim, String key) {
        return finish(claim, RunState.FAILED, null, key.substring(0, Math.min(key.length(), FAILURE_LIMIT)));
    }

    /** @return as {@link #complete} */
    boolean endCancelled(Claim claim) {
        return finish(claim, RunState.CANCELLED, null, null);
    }

    /** Gives a run back, so that the next instance need not wait until this one counts as dead. */
    void release(Claim claim) {
        update(claim, now().minus(PATIENCE).minusSeconds(1));
    }

    /**
     * Makes sure that the run is still the worker's, and stays so until what it found is stored.
     *
     * @throws Cancelled when another instance has taken the run
     */
    private void hold(Claim claim) {
        if (update(claim, now()) == 0) {
            throw new Cancelled();
        }
    }

    private boolean finish(Claim claim, RunState state, String recommendation, String failure) {
        int updated = entities.createNativeQuery("update segmentation_run set state = ?3, recommendation = ?4,"
                        + " failure = ?5, finished_at = ?6, version = version + 1"
                        + " where id = ?1 and worker = ?2 and state = 'RUNNING'")
                .setParameter(1, claim.run())
                .setParameter(2, claim.worker())
                .setParameter(3, state.name())
                .setParameter(4, recommendation)
                .setParameter(5, failure)
                .setParameter(6, now())
                .executeUpdate();
        return updated == 1;
    }

    private int update(Claim claim, OffsetDateTime heartbeat) {
        return entities.createNativeQuery("update segmentation_run set heartbeat_at = ?3"
                        + " where id = ?1 and worker = ?2 and state = 'RUNNING'")
                .setParameter(1, claim.run())
                .setParameter(2, claim.worker())
                .setParameter(3, heartbeat)
                .executeUpdate();
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
