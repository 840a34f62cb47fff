package org.waymark.clustering.preparation;

import java.util.BitSet;
import java.util.List;
import org.waymark.clustering.execution.Workers;

/**
 * Rows divided by their hash into parts that know nothing of each other, for equal rows are in the same part. The rows of
 * a part stay in order, and a part is small enough for the cache of a core.
 */
final class HashParts {

    private static final int ROWS_PER_PART = 1 << 14;
    private static final int MOST_PARTS = 1 << 10;

    private final int shift;
    /** A hash in the upper half and the number of the row in the lower, part after part. */
    private final long[] entries;

    private final int[] starts;

    private HashParts(int parts, long[] entries, int[] starts) {
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(parts);
        this.entries = entries;
        this.starts = starts;
    }

    /** @param hashes by row; only those of rows used count */
    static HashParts of(int[] hashes, BitSet used, Workers workers) {
        int parts = Integer.highestOneBit(Math.max(1, Math.min(MOST_PARTS, hashes.length / ROWS_PER_PART)));
        int[] starts = new int[parts + 1];
        HashParts divided = new HashParts(parts, new long[used.cardinality()], starts);
        List<int[]> places = RowBlocks.map(hashes.length, workers, (from, to) -> {
            int[] sizes = new int[parts];
            for (int row = used.nextSetBit(from); row >= 0 && row < to; row = used.nextSetBit(row + 1)) {
                sizes[divided.partOf(hashes[row])]++;
            }
            return sizes;
        });
        placesFromSizes(places, starts);
        RowBlocks.forEach(hashes.length, workers, (from, to) -> {
            int[] next = places.get(from / RowBlocks.ROWS);
            for (int row = used.nextSetBit(from); row >= 0 && row < to; row = used.nextSetBit(row + 1)) {
                divided.entries[next[divided.partOf(hashes[row])]++] = (long) hashes[row] << Integer.SIZE | row;
            }
        });
        return divided;
    }

    /** Turns how many rows each block has of each part into where they go. */
    private static void placesFromSizes(List<int[]> sizes, int[] starts) {
        int place = 0;
        for (int part = 0; part < starts.length - 1; part++) {
            for (int[] ofBlock : sizes) {
                int size = ofBlock[part];
                ofBlock[part] = place;
                place += size;
            }
            starts[part + 1] = place;
        }
    }

    /** The upper bits; tables within a part use the lower ones. A shift by 32 is none, but then there is one part. */
    private int partOf(int hash) {
        return shift == Integer.SIZE ? 0 : hash >>> shift;
    }

    int count() {
        return starts.length - 1;
    }

    /** The entries of a part are {@code start(part)} … {@code start(part + 1)} − 1. */
    int start(int part) {
        return starts[part];
    }

    int row(int entry) {
        return (int) entries[entry];
    }

    int hash(int entry) {
        return (int) (entries[entry] >>> Integer.SIZE);
    }
}
