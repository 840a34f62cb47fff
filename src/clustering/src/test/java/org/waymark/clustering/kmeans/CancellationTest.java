package org.waymark.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.stability.BootstrapStability;

class CancellationTest {

    private static final PreparedData DATA = Preparation.withDefaults().prepare(PlantedSegments.noise(3000, 12, 1));

    /** Would search for hours. */
    private static final KMeans ENDLESS = KMeans.withSeed(1).withBudget(Long.MAX_VALUE / 2);

    @Test
    void aSearchStopsWhenProgressThrows() {
        AtomicInteger calls = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> ENDLESS.solve(DATA, 9, Workers.callerOnly(), cancelAtCall(5, calls)));
        assertEquals(5, calls.get(), "nothing may be reported after the cancellation");
    }

    @Test
    void aSearchBySeveralThreadsStopsWhenProgressThrows() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            AtomicInteger calls = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () -> ENDLESS.solve(DATA, 9, Workers.of(pool, 3), cancelAtCall(5, calls)));
            assertTrue(calls.get() >= 5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aSearchStopsWhenItsThreadIsInterrupted() {
        Progress interrupting = (step, done, total) -> Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> ENDLESS.solve(DATA, 9, Workers.callerOnly(), interrupting));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void stabilityAndSilhouettesStopWhenProgressThrows() {
        KMeansSolution solution =
                KMeans.withSeed(1).withBudget(0).withRestarts(1).solve(DATA, 4);
        BootstrapStability stability = BootstrapStability.of(
                DATA, solution.partition(), KMeans.forResamples(DATA, ResampleSearch.THOROUGH), 1);
        assertThrows(
                CancellationException.class,
                () -> stability.resamples(0, 1_000_000, Workers.callerOnly(), cancelAtCall(2, new AtomicInteger())));
        assertThrows(
                CancellationException.class,
                () -> Silhouette.of(
                        DATA, solution.partition(), 0, Workers.callerOnly(), cancelAtCall(1, new AtomicInteger())));
    }

    @Test
    void progressGrowsAndEndsAtItsTotal() {
        long[] last = {0, 1};
        KMeans.withSeed(1).withBudget(200_000_000).solve(DATA, 5, Workers.callerOnly(), (step, done, total) -> {
            assertTrue(done >= last[0] && done <= total);
            last[0] = done;
            last[1] = total;
        });
        assertEquals(last[1], last[0]);
    }

    private static Progress cancelAtCall(int call, AtomicInteger calls) {
        return (step, done, total) -> {
            if (calls.incrementAndGet() >= call) {
                throw new CancellationException("the user has seen enough");
            }
        };
    }
}
