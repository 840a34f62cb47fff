package org.waymark.clustering.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void closePool() {
        pool.shutdownNow();
    }

    @Test
    void returnsResultsInTheOrderOfTheTasks() {
        List<Integer> squares =
                IntStream.range(0, 100).map(task -> task * task).boxed().toList();
        assertEquals(squares, Workers.of(pool, 4).map(100, task -> task * task));
        assertEquals(squares, Workers.callerOnly().map(100, task -> task * task));
    }

    @Test
    void worksOnTheCallersThreadWhenTheExecutorRunsNothing() {
        assertEquals(List.of(0, 1, 2), Workers.of(task -> {}, 4).map(3, task -> task));
        Workers refused = Workers.of(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                4);
        assertEquals(List.of(0, 1, 2), refused.map(3, task -> task));
    }

    @Test
    void worksInsideTasksOfTheSameBusyExecutor() {
        Workers workers = Workers.of(pool, 3);
        List<Integer> sums = workers.map(
                10,
                outer -> workers.map(10, inner -> outer * inner).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(IntStream.range(0, 10).map(outer -> outer * 45).boxed().toList(), sums);
    }

    @Test
    void passesOnWhatATaskThrowsAndStartsNoMoreTasks() {
        AtomicInteger started = new AtomicInteger();
        CancellationException thrown = new CancellationException("enough");
        assertSame(
                thrown,
                assertThrows(
                        CancellationException.class,
                        () -> Workers.of(pool, 3).map(10_000, task -> {
                            started.incrementAndGet();
                            throw thrown;
                        })));
        assertTrue(started.get() <= 3, started + " tasks were started");
    }

    @Test
    void refusesToWorkWithoutAnyThread() {
        assertThrows(IllegalArgumentException.class, () -> Workers.of(pool, 0));
    }

    @Test
    void checkpointTellsProgressThatNeverDecreasesAndEndsAtTheTotal() {
        long[] last = {-1, 0};
        Checkpoint checkpoint = new Checkpoint(
                (step, done, total) -> {
                    assertEquals(Step.SEARCH, step);
                    assertTrue(done >= last[0]);
                    last[0] = done;
                    last[1] = total;
                },
                Step.SEARCH,
                50);
        IntStream.range(0, 60).forEach(work -> checkpoint.advance(1));
        checkpoint.finish();
        assertEquals(50, last[0]);
        assertEquals(50, last[1]);
    }

    @Test
    void checkpointStopsEveryThreadOnceProgressThrew() {
        Checkpoint checkpoint = new Checkpoint(
                (step, done, total) -> {
                    throw new CancellationException("stop");
                },
                Step.SEARCH,
                1000);
        assertThrows(CancellationException.class, () -> checkpoint.advance(1));
        assertThrows(CancellationException.class, () -> checkpoint.advance(1));
    }

    @Test
    void checkpointTreatsAnInterruptAsCancellation() {
        Checkpoint checkpoint = new Checkpoint(Progress.NONE, Step.SEARCH, 1000);
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> checkpoint.advance(1));
            assertTrue(Thread.interrupted(), "the interrupt must stay visible to the caller");
        } finally {
            Thread.interrupted();
        }
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
