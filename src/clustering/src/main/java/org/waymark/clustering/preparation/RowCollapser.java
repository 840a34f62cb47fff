package org.waymark.clustering.preparation;

import java.util.Arrays;
import org.waymark.clustering.execution.Workers;

/** Finds equal rows by hashing, with flat arrays only. */
final class RowCollapser {

    /**
     * Rows looked up together. The table of a million rows is in no cache: asking for many places at once takes hardly
     * longer than asking for one.
     */
    static final int BATCH = 64;

    private static final int ENCODED_AHEAD = 8 * RowBlocks.ROWS;

    /** What the collapser needs of the rows: a few current ones to look up, and the distinct ones found so far. */
    interface Pool {

        /**
         * Makes a row of the data the current one of this place.
         *
         * @return a hash of it
         */
        long read(int row, int place);

        boolean equals(int place, int distinct);

        void add(int place);

        TileStore store();

        Transformation transformation();
    }

    private final Pool pool;
    private final int[] batch = new int[BATCH];
    private final int[] batchHashes = new int[BATCH];
    private int batched;
    private final int[] uniqueOf;
    /** A hash in the upper half and the number of the distinct row, counted from 1, in the lower; 0 where free. */
    private long[] slots = new long[1024];

    private int distinct;
    private long touched;

    /** @param rows how many rows the data has */
    RowCollapser(Pool pool, int rows) {
        this.pool = pool;
        this.uniqueOf = new int[rows];
        Arrays.fill(uniqueOf, -1);
    }

    /** Adds a row; equal rows get the number of the first of them. */
    void add(int row) {
        batchHashes[batched] = spread(pool.read(row, batched));
        batch[batched++] = row;
        if (batched == BATCH) {
            collapse();
        }
    }

    /** How many different rows were added. */
    int distinct() {
        collapse();
        return distinct;
    }

    /** By row of the data, the number of the distinct row that equals it; −1 for rows not added. */
    int[] uniqueOf() {
        collapse();
        return uniqueOf;
    }

    private void collapse() {
        for (int place = 0; place < batched; place++) {
            touched += slots[batchHashes[place] & (slots.length - 1)];
        }
        for (int place = 0; place < batched; place++) {
            uniqueOf[batch[place]] = numberOf(place);
        }
        batched = 0;
    }

    private int numberOf(int place) {
        long hash = (long) batchHashes[place] << Integer.SIZE;
        int slot = batchHashes[place] & (slots.length - 1);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int candidate = (int) entry - 1;
            if ((entry ^ hash) >>> Integer.SIZE == 0 && pool.equals(place, candidate)) {
                return candidate;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        pool.add(place);
        distinct++;
        slots[slot] = hash | distinct;
        if (2 * distinct == slots.length) {
            grow();
        }
        return distinct - 1;
    }

    private void grow() {
        long[] grown = new long[2 * slots.length];
        for (long entry : slots) {
            if (entry != 0) {
                int slot = (int) (entry >>> Integer.SIZE) & (grown.length - 1);
                while (grown[slot] != 0) {
                    slot = (slot + 1) & (grown.length - 1);
                }
                grown[slot] = entry;
            }
        }
        slots = grown;
    }

    private static int spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 29) ^ (mixed >>> 47));
    }

    /** Rows kept as codes. */
    static final class CodesPool implements Pool {

        private final DataMatrix data;
        private final Transformation transformation;
        private final TileStore.Coded store;
        private final Workers workers;
        private final int groups;
        private final byte[][] current;

        /** Rows that several threads have encoded together, ahead of their being looked up. */
        private final byte[] codes;

        private final long[] hashes;
        private int first;
        private int encoded;

        CodesPool(DataMatrix data, Transformation transformation, TileStore.Coded store, Workers workers) {
            this.data = data;
            this.transformation = transformation;
            this.store = store;
            this.workers = workers;
            this.groups = store.book().groups().size();
            this.current = new byte[BATCH][groups];
            int ahead = Math.min(data.rows(), ENCODED_AHEAD);
            this.codes = new byte[ahead * groups];
            this.hashes = new long[ahead];
        }

        @Override
        public long read(int row, int place) {
            if (row < first || row >= first + encoded) {
                encodeFrom(row);
            }
            System.arraycopy(codes, (row - first) * groups, current[place], 0, groups);
            return hashes[row - first];
        }

        private void encodeFrom(int row) {
            first = row;
            encoded = Math.min(hashes.length, data.rows() - row);
            RowBlocks.forEach(encoded, workers, (from, to) -> {
                for (int at = from; at < to; at++) {
                    hashes[at] = store.book().encode(data, first + at, codes, at * groups);
                }
            });
        }

        @Override
        public boolean equals(int place, int distinct) {
            return store.holds(distinct, current[place]);
        }

        @Override
        public void add(int place) {
            store.append(current[place]);
        }

        @Override
        public TileStore store() {
            return store;
        }

        @Override
        public Transformation transformation() {
            return transformation;
        }
    }

    /** Rows prepared as numbers. */
    static final class NumbersPool implements Pool {

        private final DataMatrix data;
        private final Transformation transformation;
        private final TileStore.Numbers store;
        private final double[] original;
        private final double[][] current = new double[BATCH][];

        NumbersPool(DataMatrix data, Transformation transformation, TileStore.Numbers store) {
            this.data = data;
            this.transformation = transformation;
            this.store = store;
            this.original = new double[data.variables()];
        }

        @Override
        public long read(int row, int place) {
            for (int variable = 0; variable < original.length; variable++) {
                original[variable] = data.value(row, variable);
            }
            current[place] = transformation.apply(original);
            long hash = 1;
            for (double value : current[place]) {
                // Adding 0 makes −0 equal to 0.
                hash = hash * 1_000_003 + Double.doubleToLongBits(value + 0.0);
                hash ^= hash >>> 29;
            }
            return hash;
        }

        @Override
        public boolean equals(int place, int distinct) {
            return store.holds(distinct, current[place]);
        }

        @Override
        public void add(int place) {
            store.append(current[place]);
        }

        @Override
        public TileStore store() {
            return store;
        }

        @Override
        public Transformation transformation() {
            return transformation;
        }
    }
}
