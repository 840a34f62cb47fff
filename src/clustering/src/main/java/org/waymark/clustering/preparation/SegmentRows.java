package org.waymark.clustering.preparation;

import java.util.Arrays;
import org.waymark.clustering.partition.Partition;

/**
 * The distinct rows of each segment. Equal rows in different segments, which a partition from elsewhere may have, count
 * once in each. Rows of weight 0 are left out.
 */
public final class SegmentRows {

    private final int[] starts;
    private final int[] unique;
    private final double[] weights;
    private final int[] counts;

    private SegmentRows(int[] starts, int[] unique, double[] weights, int[] counts) {
        this.starts = starts;
        this.unique = unique;
        this.weights = weights;
        this.counts = counts;
    }

    /** @throws IllegalArgumentException when the partition has another number of rows than the data */
    public static SegmentRows of(PreparedData data, Partition partition) {
        int[] rows = rowsBySegment(data, partition);
        int[] starts = new int[partition.segments() + 1];
        int[] unique = new int[rows.length];
        double[] weights = new double[rows.length];
        int[] counts = new int[rows.length];
        int[] entryOf = new int[data.unique().count()];
        int entries = 0;
        int next = 0;
        for (int segment = 0; segment < partition.segments(); segment++) {
            Arrays.fill(entryOf, -1);
            for (; next < rows.length && partition.segmentOf(rows[next]) == segment; next++) {
                int row = data.uniqueOf(rows[next]);
                if (entryOf[row] < 0) {
                    entryOf[row] = entries;
                    unique[entries++] = row;
                }
                weights[entryOf[row]] += data.source().weight(rows[next]);
                counts[entryOf[row]]++;
            }
            starts[segment + 1] = entries;
        }
        return new SegmentRows(
                starts,
                Arrays.copyOf(unique, entries),
                Arrays.copyOf(weights, entries),
                Arrays.copyOf(counts, entries));
    }

    public int segments() {
        return starts.length - 1;
    }

    /** All entries together; those of a segment are {@link #start} … {@link #end} − 1. */
    public int entries() {
        return unique.length;
    }

    public int start(int segment) {
        return starts[segment];
    }

    public int end(int segment) {
        return starts[segment + 1];
    }

    /** Number of the distinct row. */
    public int unique(int entry) {
        return unique[entry];
    }

    /** Weight of the rows of the data that equal it and are in the segment. */
    public double weight(int entry) {
        return weights[entry];
    }

    /** How many rows of the data equal it and are in the segment. */
    public int count(int entry) {
        return counts[entry];
    }

    /** Rows that have a weight and a segment, sorted by segment (counting sort). */
    private static int[] rowsBySegment(PreparedData data, Partition partition) {
        if (partition.rows() != data.source().rows()) {
            throw new IllegalArgumentException("The partition has " + partition.rows() + " rows, the data has "
                    + data.source().rows());
        }
        int[] candidates = data.weightedRows();
        int[] ends = new int[partition.segments() + 1];
        for (int row : candidates) {
            if (partition.segmentOf(row) != Partition.NONE) {
                ends[partition.segmentOf(row) + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] sorted = new int[ends[partition.segments()]];
        for (int row : candidates) {
            if (partition.segmentOf(row) != Partition.NONE) {
                sorted[ends[partition.segmentOf(row)]++] = row;
            }
        }
        return sorted;
    }
}
