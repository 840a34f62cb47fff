package org.waymark.segmentation.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;

/** Tells the database how far a job is, about twice a second at most, and hears from it whether to go on. */
public final class JobProgress {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    /** Where the job notes its progress; answers whether to go on. */
    public interface Report {
        boolean of(String step, int done, int total);
    }

    private final Report report;
    private final BooleanSupplier stopping;
    private final int total;
    private int done;
    private long last;

    /**
     * @param stopping whether the server is going down
     * @param total all the work, in whatever unit {@link #advance} uses
     */
    public JobProgress(Report report, BooleanSupplier stopping, int total) {
        this.report = report;
        this.stopping = stopping;
        this.total = total;
    }

    /** Something has been finished. */
    public void advance(String step, int work) {
        done += work;
        tell(step, done);
    }

    /** For a computation that reports by itself: its share of the work grows while it works. */
    public Progress within(String step, int work) {
        return (Step computation, long finished, long all) -> {
            if (stopping.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new Cancelled();
            }
            if (System.nanoTime() - last > PAUSE) {
                tell(step, done + (int) (work * finished / Math.max(1, all)));
            }
        };
    }

    private void tell(String step, int now) {
        last = System.nanoTime();
        if (stopping.getAsBoolean() || !report.of(step, Math.min(now, total), total)) {
            throw new Cancelled();
        }
    }
}
