package org.waymark.clustering.agreement;

import java.util.Arrays;
import org.waymark.clustering.partition.Partition;

/** How many rows are in each pair of a segment of one partition and a segment of another. Immutable. */
public final class ContingencyTable {

    private final long[][] counts;
    private final long[] firstTotals;
    private final long[] secondTotals;
    private final long rows;

    private ContingencyTable(long[][] counts, int secondSegments) {
        this.counts = counts;
        this.firstTotals =
                Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        this.secondTotals = new long[secondSegments];
        for (long[] row : counts) {
            for (int second = 0; second < secondSegments; second++) {
                secondTotals[second] += row[second];
            }
        }
        this.rows = Arrays.stream(firstTotals).sum();
    }

    /**
     * Counts the rows that have a segment in both partitions.
     *
     * @throws IllegalArgumentException when the partitions have different numbers of rows
     */
    public static ContingencyTable of(Partition first, Partition second) {
        if (first.rows() != second.rows()) {
            throw new IllegalArgumentException("The partitions have " + first.rows() + " and " + second.rows()
                    + " rows, and must be of the same rows");
        }
        long[][] counts = new long[first.segments()][second.segments()];
        for (int row = 0; row < first.rows(); row++) {
            if (first.segmentOf(row) != Partition.NONE && second.segmentOf(row) != Partition.NONE) {
                counts[first.segmentOf(row)][second.segmentOf(row)]++;
            }
        }
        return new ContingencyTable(counts, second.segments());
    }

    /** @param counts at least one row, all of the same length, not negative; copied */
    public static ContingencyTable ofCounts(long[][] counts) {
        long[][] copy = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
        return new ContingencyTable(copy, copy[0].length);
    }

    public int firstSegments() {
        return firstTotals.length;
    }

    public int secondSegments() {
        return secondTotals.length;
    }

    public long count(int first, int second) {
        return counts[first][second];
    }

    public long firstTotal(int first) {
        return firstTotals[first];
    }

    public long secondTotal(int second) {
        return secondTotals[second];
    }

    public long rows() {
        return rows;
    }
}
