package org.waymark.clustering.execution;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The threads a computation may use. Which thread does what never influences a result: work is cut into tasks that do
 * not depend on the number of threads, each task has its own seed, and results are combined in the order of the tasks.
 *
 * <p>The calling thread always works too, so a computation never waits for an executor that is busy, not even when it
 * is itself running on that executor.
 */
public final class Workers {

    private static final Workers CALLER_ONLY = new Workers(task -> {}, 1);

    private final Executor executor;
    private final int threads;

    private Workers(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** The calling thread and no other. */
    public static Workers callerOnly() {
        return CALLER_ONLY;
    }

    /**
     * The calling thread and as many threads of an executor as are free.
     *
     * @param threads how many threads work at once, the caller included; at least 1
     */
    public static Workers of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        return new Workers(Objects.requireNonNull(executor), threads);
    }

    /**
     * Runs {@code task} for 0 … {@code tasks} − 1 and returns the results in that order.
     *
     * @throws RuntimeException what the first task to fail threw, after all threads have left the tasks
     */
    public <T> List<T> map(int tasks, IntFunction<T> task) {
        if (threads == 1 || tasks < 2) {
            return IntStream.range(0, tasks).mapToObj(task).toList();
        }
        Batch<T> batch = new Batch<>(tasks, task);
        for (int helper = 1; helper < Math.min(threads, tasks); helper++) {
            try {
                executor.execute(batch);
            } catch (RejectedExecutionException full) {
                break;
            }
        }
        batch.run();
        return batch.results();
    }

    /** Tasks that several threads take one after the other. */
    private static final class Batch<T> implements Runnable {

        private final int tasks;
        private final IntFunction<T> task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<T> results;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final CountDownLatch unfinished;

        Batch(int tasks, IntFunction<T> task) {
            this.tasks = tasks;
            this.task = task;
            this.results = new AtomicReferenceArray<>(tasks);
            this.unfinished = new CountDownLatch(tasks);
        }

        @Override
        public void run() {
            for (int index = next.getAndIncrement(); index < tasks; index = next.getAndIncrement()) {
                try {
                    if (failure.get() == null) {
                        results.set(index, task.apply(index));
                    }
                } catch (RuntimeException | Error thrown) {
                    failure.compareAndSet(null, thrown);
                } finally {
                    unfinished.countDown();
                }
            }
        }

        List<T> results() {
            awaitOthers();
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown != null) {
                throw (RuntimeException) thrown;
            }
            return IntStream.range(0, tasks).mapToObj(results::get).toList();
        }

        /** Waits even when interrupted: the tasks write into arrays of the caller and must be over when it goes on. */
        private void awaitOthers() {
            boolean interrupted = false;
            while (true) {
                try {
                    unfinished.await();
                    break;
                } catch (InterruptedException wakeUp) {
                    interrupted = true;
                    failure.compareAndSet(null, new CancellationException("The waiting thread was interrupted"));
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
