package org.waymark.segmentation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.segmentation.api.Profile;

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
    Optional<UUID> claim(String worker) {
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
        return Optional.of(run);
    }

    SegmentationSettings getSettings(UUID run) {
        return entities.find(SegmentationRun.class, run).settings();
    }

    /** Tells the others that this instance lives and works on the run. */
    void beat(UUID run, String worker) {
        update("heartbeat_at = ?3", run, worker, now());
    }

    /**
     * Notes how far the run is.
     *
     * @return whether to go on: false when somebody cancelled the run, or another instance has taken it
     */
    boolean report(UUID run, String worker, String step, int done, int total) {
        int updated = entities.createNativeQuery("update segmentation_run set step = ?3, done = ?4, total = ?5,"
                        + " heartbeat_at = ?6 where id = ?1 and worker = ?2 and cancel_requested = false")
                .setParameter(1, run)
                .setParameter(2, worker)
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
    void keepData(UUID run, List<UUID> cases, int used, String digest) {
        entities.createNativeQuery("update segmentation_run set rows_found = ?2, rows_used = ?3, cases = ?4,"
                        + " digest = ?5, version = version + 1 where id = ?1")
                .setParameter(1, run)
                .setParameter(2, cases.size())
                .setParameter(3, used)
                .setParameter(4, Assignments.writeCases(cases))
                .setParameter(5, digest)
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
    void forgetSolutions(UUID run) {
        entities.createQuery("delete from Solution s where s.runId = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    String getDigest(UUID run) {
        return entities.find(SegmentationRun.class, run).details().digest();
    }

    void keepSolution(UUID run, int[] labels, Criteria criteria) {
        entities.persist(new Solution(run, labels, criteria));
    }

    void keepStability(UUID run, int segments, Stability stability) {
        entities.find(Solution.class, new Solution.Key(run, segments)).keepStability(stability);
    }

    void keepProfile(UUID run, int segments, Profile profile) {
        entities.find(Solution.class, new Solution.Key(run, segments)).keepProfile(profile);
    }

    void complete(UUID run, Recommendation recommendation) {
        finish(run, RunState.COMPLETED, recommendation == null ? null : Json.write(recommendation), null);
    }

    /** @param key of the sentence that says why, with its values after bars */
    void fail(UUID run, String key) {
        finish(run, RunState.FAILED, null, key.substring(0, Math.min(key.length(), FAILURE_LIMIT)));
    }

    void endCancelled(UUID run) {
        finish(run, RunState.CANCELLED, null, null);
    }

    /** Gives a run back, so that the next instance need not wait until this one counts as dead. */
    void release(UUID run, String worker) {
        update("heartbeat_at = ?3", run, worker, now().minus(PATIENCE).minusSeconds(1));
    }

    private void finish(UUID run, RunState state, String recommendation, String failure) {
        entities.createNativeQuery("update segmentation_run set state = ?2, recommendation = ?3, failure = ?4,"
                        + " finished_at = ?5, version = version + 1 where id = ?1")
                .setParameter(1, run)
                .setParameter(2, state.name())
                .setParameter(3, recommendation)
                .setParameter(4, failure)
                .setParameter(5, now())
                .executeUpdate();
    }

    private void update(String assignment, UUID run, String worker, OffsetDateTime value) {
        Query update = entities.createNativeQuery(
                "update segmentation_run set " + assignment + " where id = ?1 and worker = ?2");
        update.setParameter(1, run)
                .setParameter(2, worker)
                .setParameter(3, value)
                .executeUpdate();
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
