package org.waymark.clustering.preparation;

import java.util.List;
import org.waymark.clustering.execution.Workers;

/** Rows in blocks that threads take one by one. Blocks depend on the number of rows only, so results do not on threads. */
final class RowBlocks {

    static final int ROWS = 1 << 15;

    private RowBlocks() {}

    /** Works on rows {@code from} … {@code to} − 1. */
    @FunctionalInterface
    interface Task<T> {
        T of(int from, int to);
    }

    /** The same without a result. */
    @FunctionalInterface
    interface Work {
        void of(int from, int to);
    }

    /** Results in the order of the blocks. */
    static <T> List<T> map(int rows, Workers workers, Task<T> task) {
        return workers.map(
                (rows + ROWS - 1) / ROWS, block -> task.of(block * ROWS, Math.min(rows, (block + 1) * ROWS)));
    }

    /** As {@link #map}, for tasks that write their results themselves. */
    static void forEach(int rows, Workers workers, Work work) {
        map(rows, workers, (from, to) -> {
            work.of(from, to);
            return 0;
        });
    }
}
