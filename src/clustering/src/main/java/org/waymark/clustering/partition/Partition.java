package org.waymark.clustering.partition;

import java.util.Arrays;

/** Every row in one of {@code segments} segments, numbered from 0, or in none when it was left out. Immutable. */
public final class Partition {

    /** Segment of a row that is in none. */
    public static final int NONE = -1;

    private final int segments;
    private final int[] segmentOf;

    private Partition(int segments, int[] segmentOf) {
        this.segments = segments;
        this.segmentOf = segmentOf;
    }

    /**
     * @param segments at least 1
     * @param segmentOf by row, 0 … {@code segments} − 1 or {@link #NONE}; copied
     */
    public static Partition of(int segments, int[] segmentOf) {
        if (segments < 1) {
            throw new IllegalArgumentException("There must be at least one segment, not " + segments);
        }
        for (int row = 0; row < segmentOf.length; row++) {
            if (segmentOf[row] < NONE || segmentOf[row] >= segments) {
                throw new IllegalArgumentException("Row " + (row + 1) + " is in segment " + segmentOf[row]
                        + ", but segments are numbered 0 to " + (segments - 1));
            }
        }
        return new Partition(segments, segmentOf.clone());
    }

    public int segments() {
        return segments;
    }

    public int rows() {
        return segmentOf.length;
    }

    /** 0 … {@link #segments()} − 1, or {@link #NONE}. */
    public int segmentOf(int row) {
        return segmentOf[row];
    }

    /** Segment by row; a copy. */
    public int[] toArray() {
        return segmentOf.clone();
    }

    /** How many rows each segment has. */
    public int[] sizes() {
        int[] sizes = new int[segments];
        for (int segment : segmentOf) {
            if (segment != NONE) {
                sizes[segment]++;
            }
        }
        return sizes;
    }

    /** How many rows are in a segment. */
    public int assigned() {
        return Arrays.stream(sizes()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && segments == that.segments && Arrays.equals(segmentOf, that.segmentOf);
    }

    @Override
    public int hashCode() {
        return 31 * segments + Arrays.hashCode(segmentOf);
    }

    @Override
    public String toString() {
        return "Partition of " + segmentOf.length + " rows, sizes " + Arrays.toString(sizes());
    }
}
