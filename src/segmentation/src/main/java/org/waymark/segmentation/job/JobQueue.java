package org.waymark.segmentation.job;

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

/**
 * The jobs that wait and those that are worked on, as rows that instances share. Their tables have the columns {@code
 * id}, {@code state}, {@code requested_at}, {@code started_at}, {@code finished_at}, {@code worker}, {@code
 * heartbeat_at}, {@code cancel_requested}, {@code step}, {@code done}, {@code total}, {@code failure}, {@code
 * losses} and {@code version}. Each method is a transaction of its own, unless it says otherwise: what it has written survives the instance.
 * The rights of whoever asked for a job were checked when it was queued.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobQueue {

    /** An instance that has not been heard of for so long is dead, and its job free for others. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A job over which so many instances in a row ended, none of which finished a piece of it, ends them all. */
    private static final int MOST_LOSSES = 3;

    private static final int FAILURE_LIMIT = 500;
    private static final String HELD = " where id = ?1 and worker = ?2 and state = 'RUNNING'";

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    /** Takes the oldest job that waits, or that a dead instance has left behind. Two instances never take the same. */
    Optional<Claim> claim(String table, String worker) {
        OffsetDateTime now = now();
        List<?> free = entities.createNativeQuery("select id from " + table
                        + " where state = 'QUEUED' or (state = 'RUNNING' and heartbeat_at < ?1)"
                        + " order by requested_at limit 1 for update skip locked")
                .setParameter(1, now.minus(PATIENCE))
                .getResultList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        var claim = new Claim(table, (UUID) free.get(0), worker);
        entities.createNativeQuery("update " + table + " set losses = case when state = 'RUNNING' then losses + 1"
                        + " else losses end, state = 'RUNNING', worker = ?2, heartbeat_at = ?3,"
                        + " started_at = coalesce(started_at, ?3), version = version + 1 where id = ?1")
                .setParameter(1, claim.id())
                .setParameter(2, worker)
                .setParameter(3, now)
                .executeUpdate();
        return Optional.of(claim);
    }

    /** Tells the others that this instance lives and works on the job. */
    void beat(Claim claim) {
        of(claim, "heartbeat_at = ?3", HELD).setParameter(3, now()).executeUpdate();
    }

    /**
     * Notes how far the job is.
     *
     * @return whether to go on: false when somebody cancelled the job, or another instance has taken it
     */
    public boolean report(Claim claim, String step, int done, int total) {
        int updated = of(
                        claim,
                        "step = ?3, done = ?4, total = ?5, heartbeat_at = ?6",
                        " where id = ?1 and worker = ?2 and cancel_requested = false")
                .setParameter(3, step)
                .setParameter(4, done)
                .setParameter(5, total)
                .setParameter(6, now())
                .executeUpdate();
        return updated == 1;
    }

    boolean isCancelRequested(Claim claim) {
        return (Boolean) read(claim, "cancel_requested");
    }

    /** Whether the job has ended so many instances that this one should not try it. */
    boolean isHopeless(Claim claim) {
        return ((Number) read(claim, "losses")).intValue() >= MOST_LOSSES;
    }

    /**
     * Makes sure, within the transaction of whoever stores a piece, that the job is still the worker's, and stays so
     * until that is stored.
     *
     * @throws Cancelled when another instance has taken the job
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Claim claim) {
        int updated = of(claim, "losses = 0, heartbeat_at = ?3", HELD)
                .setParameter(3, now())
                .executeUpdate();
        if (updated == 0) {
            throw new Cancelled();
        }
    }

    /**
     * Ends a job that is done, within the transaction of whoever stores its last result.
     *
     * @return whether the job is over now: false when another instance has taken it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean complete(Claim claim) {
        return finish(claim, "COMPLETED", null);
    }

    /**
     * @param key of the sentence that says why, with its values after bars
     * @return as {@link #complete}
     */
    boolean fail(Claim claim, String key) {
        return finish(claim, "FAILED", key.substring(0, Math.min(key.length(), FAILURE_LIMIT)));
    }

    /** @return as {@link #complete} */
    boolean endCancelled(Claim claim) {
        return finish(claim, "CANCELLED", null);
    }

    /** Gives a job back: it waits again. */
    void release(Claim claim) {
        of(claim, "state = 'QUEUED', version = version + 1", HELD).executeUpdate();
    }

    private boolean finish(Claim claim, String state, String failure) {
        int updated = of(claim, "state = ?3, failure = ?4, finished_at = ?5, version = version + 1", HELD)
                .setParameter(3, state)
                .setParameter(4, failure)
                .setParameter(5, now())
                .executeUpdate();
        return updated == 1;
    }

    private Object read(Claim claim, String column) {
        return entities.createNativeQuery("select " + column + " from " + claim.table() + " where id = ?1")
                .setParameter(1, claim.id())
                .getSingleResult();
    }

    private Query of(Claim claim, String assignments, String condition) {
        return entities.createNativeQuery("update " + claim.table() + " set " + assignments + condition)
                .setParameter(1, claim.id())
                .setParameter(2, claim.worker());
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
