package org.waymark.clustering.preparation;

import java.util.Arrays;

/** Finds equal rows by hashing, with flat arrays only. */
final class RowCollapser {

    /** What the collapser needs of the rows: a current one to look up, and the distinct ones found so far. */
    interface Pool {

        void read(int row);

        int hashOfCurrent();

        boolean currentEquals(int distinct);

        void addCurrent();

        TileStore store();
    }

    private final Pool pool;
    private int[] slots = new int[1024];
    private int[] hashes = new int[512];
    private int distinct;

    RowCollapser(Pool pool) {
        this.pool = pool;
    }

    int distinct() {
        return distinct;
    }

    /** The number of the distinct row that equals this row of the data. */
    int collapse(int row) {
        pool.read(row);
        int hash = pool.hashOfCurrent();
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int candidate = slots[slot] - 1;
            if (hashes[candidate] == hash && pool.currentEquals(candidate)) {
                return candidate;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        pool.addCurrent();
        slots[slot] = distinct + 1;
        hashes[distinct] = hash;
        distinct++;
        if (distinct == hashes.length) {
            grow();
        }
        return distinct - 1;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        slots = new int[2 * slots.length];
        for (int row = 0; row < distinct; row++) {
            int slot = hashes[row] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row + 1;
        }
    }

    private static int spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 29) ^ (mixed >>> 47));
    }

    /** Rows that stay bytes. */
    static final class RatingsPool implements Pool {

        private final DataMatrix data;
        private final TileStore.Ratings store;
        private int current;

        RatingsPool(DataMatrix data, TileStore.Ratings store) {
            this.data = data;
            this.store = store;
        }

        @Override
        public void read(int row) {
            current = row;
        }

        @Override
        public int hashOfCurrent() {
            long hash = 1;
            for (int variable = 0; variable < data.variables(); variable++) {
                hash = hash * 1_000_003 + data.rating(current, variable);
            }
            return spread(hash);
        }

        @Override
        public boolean currentEquals(int distinct) {
            return store.holds(distinct, data, current);
        }

        @Override
        public void addCurrent() {
            store.append(data, current);
        }

        @Override
        public TileStore store() {
            return store;
        }
    }

    /** Rows prepared as numbers. */
    static final class NumbersPool implements Pool {

        private final DataMatrix data;
        private final Transformation transformation;
        private final TileStore.Numbers store;
        private final double[] original;
        private double[] current;

        NumbersPool(DataMatrix data, Transformation transformation, TileStore.Numbers store) {
            this.data = data;
            this.transformation = transformation;
            this.store = store;
            this.original = new double[data.variables()];
        }

        @Override
        public void read(int row) {
            for (int variable = 0; variable < original.length; variable++) {
                original[variable] = data.value(row, variable);
            }
            current = transformation.apply(original);
        }

        @Override
        public int hashOfCurrent() {
            long hash = 1;
            for (double value : current) {
                // Adding 0 makes −0 equal to 0.
                hash = hash * 1_000_003 + Double.doubleToLongBits(value + 0.0);
                hash ^= hash >>> 29;
            }
            return spread(hash);
        }

        @Override
        public boolean currentEquals(int distinct) {
            return store.holds(distinct, current);
        }

        @Override
        public void addCurrent() {
            store.append(current);
        }

        @Override
        public TileStore store() {
            return store;
        }
    }
}
