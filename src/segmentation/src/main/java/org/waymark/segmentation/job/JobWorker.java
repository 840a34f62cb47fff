package org.waymark.segmentation.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.clustering.execution.Workers;
import org.waymark.kernel.BusinessException;

/**
 * Takes jobs off the queue for as long as this instance lives, of each kind one at a time: a short one need not wait for
 * a long one of another kind. Nobody calls it: it looks for work by itself once a second.
 */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final Duration BEAT = JobQueue.PATIENCE.dividedBy(4);

    private final String name = UUID.randomUUID().toString();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<Claim> held = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobQueue queue;

    @Inject
    @Any
    private Instance<Work> kinds;

    /** Threads for all jobs together, though each has one; by default half of the cores, so that pages stay quick. */
    @Inject
    @ConfigProperty(name = "waymark.segmentation.threads", defaultValue = "0")
    private int threads;

    private ScheduledFuture<?> looking;
    private ScheduledFuture<?> beating;
    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        looking = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        beating = scheduler.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        stopping = true;
        looking.cancel(false);
        beating.cancel(false);
    }

    private void look() {
        for (Work kind : kinds) {
            if (busy.add(kind.table())) {
                offer(kind);
            }
        }
    }

    /** An exception that left this method would end the schedule. */
    private void offer(Work kind) {
        try {
            executor.execute(() -> workAll(kind));
        } catch (RuntimeException e) {
            busy.remove(kind.table());
            LOG.log(Level.WARNING, "There is no thread to look for jobs", e);
        }
    }

    private void beat() {
        for (Claim claim : held) {
            try {
                queue.beat(claim);
            } catch (RuntimeException e) {
                // the next beat may succeed; an exception that left this method would be the last
                LOG.log(Level.WARNING, "Job " + claim.id() + " could not be kept", e);
            }
        }
    }

    private void workAll(Work kind) {
        try {
            while (!stopping && work(kind)) {
                // the next one, if there is one
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for jobs failed", e);
        } finally {
            busy.remove(kind.table());
        }
    }

    private boolean work(Work kind) {
        Claim claim = queue.claim(kind.table(), name).orElse(null);
        if (claim == null) {
            return false;
        }
        held.add(claim);
        boolean over;
        try {
            over = execute(kind, claim);
        } finally {
            held.remove(claim);
        }
        if (over) {
            kind.finished(claim.id());
        }
        return true;
    }

    /** @return whether the job is over: false when it goes on elsewhere */
    private boolean execute(Work kind, Claim claim) {
        if (queue.isHopeless(claim)) {
            return queue.fail(claim, "segmentation.failed.repeatedly");
        }
        try {
            return kind.execute(claim, Workers.of(executor, threads()), () -> stopping);
        } catch (Cancelled e) {
            return leave(claim);
        } catch (IllegalArgumentException e) {
            return queue.fail(claim, "segmentation.failed.data|" + e.getMessage());
        } catch (BusinessException e) {
            return queue.fail(claim, e.key() + "|" + String.join("|", e.values()));
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Job " + claim.id() + " failed, reference " + reference, e);
            return queue.fail(claim, "segmentation.failed.internal|" + reference);
        }
    }

    /** Cancelled by somebody, taken by another instance, or interrupted by the end of this one. */
    private boolean leave(Claim claim) {
        if (queue.isCancelRequested(claim)) {
            return queue.endCancelled(claim);
        }
        queue.release(claim);
        return false;
    }

    private int threads() {
        int together = threads > 0 ? threads : Runtime.getRuntime().availableProcessors() / 2;
        return Math.max(1, together / held.size());
    }
}
