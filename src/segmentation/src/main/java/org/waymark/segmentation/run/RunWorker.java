package org.waymark.segmentation.run;

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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.clustering.execution.Workers;
import org.waymark.segmentation.api.RunFinished;

/**
 * Takes runs off the queue, one at a time, for as long as this instance lives. Nobody calls it: it looks for work by
 * itself once a second.
 */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class.getName());
    private static final Duration BEAT = RunQueue.PATIENCE.dividedBy(4);

    private final String name = UUID.randomUUID().toString();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RunQueue queue;

    @Inject
    private RunExecution execution;

    @Inject
    private Event<RunFinished> finished;

    /** Threads a run may use; by default half of the cores, so that pages stay quick. */
    @Inject
    @ConfigProperty(name = "waymark.segmentation.threads", defaultValue = "0")
    private int threads;

    private ScheduledFuture<?> looking;
    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        looking = scheduler.scheduleWithFixedDelay(this::workAll, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        stopping = true;
        looking.cancel(false);
    }

    private void workAll() {
        try {
            while (!stopping && work()) {
                // the next one, if there is one
            }
        } catch (RuntimeException e) {
            // an exception that left this method would end the schedule
            LOG.log(Level.WARNING, "Looking for runs failed", e);
        }
    }

    private boolean work() {
        Claim claim = queue.claim(name).orElse(null);
        if (claim == null) {
            return false;
        }
        ScheduledFuture<?> beats = scheduler.scheduleAtFixedRate(
                () -> queue.beat(claim), BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        boolean over;
        try {
            over = execute(claim);
        } finally {
            beats.cancel(false);
        }
        if (over) {
            finished.fire(new RunFinished(claim.run()));
        }
        return true;
    }

    /** @return whether the run is over: false when it goes on elsewhere */
    private boolean execute(Claim claim) {
        try {
            return execution.execute(claim, Workers.of(executor, threads()), () -> stopping);
        } catch (Cancelled e) {
            return leave(claim);
        } catch (IllegalArgumentException e) {
            return queue.fail(claim, "segmentation.failed.data|" + e.getMessage());
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Run " + claim.run() + " failed, reference " + reference, e);
            return queue.fail(claim, "segmentation.failed.internal|" + reference);
        }
    }

    /** Cancelled by somebody, taken by another instance, or interrupted by the end of this one. */
    private boolean leave(Claim claim) {
        if (queue.isCancelRequested(claim.run())) {
            return queue.endCancelled(claim);
        }
        queue.release(claim);
        return false;
    }

    private int threads() {
        return threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
