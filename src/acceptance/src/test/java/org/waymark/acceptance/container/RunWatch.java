package org.waymark.acceptance.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.waymark.segmentation.api.RunFinished;
import org.waymark.segmentation.api.RunProgressed;

/** Waits for segmentation runs by listening to what they say of themselves. */
@ApplicationScoped
class RunWatch {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private long heard;

    synchronized void hear(@Observes RunProgressed progressed) {
        heard++;
        notifyAll();
    }

    synchronized void hear(@Observes RunFinished finished) {
        heard++;
        notifyAll();
    }

    /** Returns when the condition holds; looks again whenever a run has said something. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long before = heard();
        while (!condition.getAsBoolean()) {
            awaitNews(what, before, end);
            before = heard();
        }
    }

    private synchronized long heard() {
        return heard;
    }

    private synchronized void awaitNews(String what, long before, long end) {
        while (heard == before) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("Nothing was heard of it in time: " + what);
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
