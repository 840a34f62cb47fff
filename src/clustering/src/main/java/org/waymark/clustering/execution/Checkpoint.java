package org.waymark.clustering.execution;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where computing threads pass by every few milliseconds: it adds up what they did, tells {@link Progress}, and stops
 * all of them once the computation is cancelled.
 */
public final class Checkpoint {

    private static final long NANOSECONDS_BETWEEN_REPORTS = 20_000_000;

    private final Progress progress;
    private final Step step;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private long reportedAt = System.nanoTime() - NANOSECONDS_BETWEEN_REPORTS;
    private long reported;
    private volatile RuntimeException stop;

    /** @param total all the work of the step, in whatever unit {@link #advance} uses */
    public Checkpoint(Progress progress, Step step, long total) {
        this.progress = progress;
        this.step = step;
        this.total = Math.max(1, total);
    }

    /**
     * Adds finished work, which may be 0 to only ask whether to go on.
     *
     * @throws RuntimeException what {@link Progress} threw, to every thread that passes by from then on
     * @throws CancellationException when the calling thread is interrupted
     */
    public void advance(long work) {
        long now = done.addAndGet(work);
        if (Thread.currentThread().isInterrupted()) {
            stopWith(new CancellationException("The thread of the computation was interrupted"));
        }
        if (stop != null) {
            throw stop;
        }
        reportIfDue(now);
    }

    /** Reports the step as finished, also when less work was needed than announced. */
    public synchronized void finish() {
        report(total);
    }

    private synchronized void reportIfDue(long now) {
        if (System.nanoTime() - reportedAt >= NANOSECONDS_BETWEEN_REPORTS) {
            report(Math.min(now, total));
        }
    }

    private void report(long now) {
        reported = Math.max(reported, now);
        try {
            progress.report(step, reported, total);
        } catch (RuntimeException cancelled) {
            stopWith(cancelled);
        }
        reportedAt = System.nanoTime();
    }

    private void stopWith(RuntimeException cause) {
        stop = cause;
        throw cause;
    }
}
