package org.waymark.clustering.agreement;

import java.util.Arrays;

/**
 * Which segment of one partition is which of another: each of the one with at most one of the other, such that as many
 * rows as possible stay together (Kuhn 1955, Naval Research Logistics Quarterly 2; R {@code clue::solve_LSAP}).
 */
public final class SegmentMatching {

    private final int[] partners;
    private final long together;

    private SegmentMatching(int[] partners, long together) {
        this.partners = partners;
        this.together = together;
    }

    public static SegmentMatching of(ContingencyTable table) {
        int size = Math.max(table.firstSegments(), table.secondSegments());
        double[][] costs = new double[size][size];
        for (int a = 0; a < table.firstSegments(); a++) {
            for (int b = 0; b < table.secondSegments(); b++) {
                costs[a][b] = -table.count(a, b);
            }
        }
        int[] columns = cheapest(costs);
        int[] partners = new int[table.firstSegments()];
        long together = 0;
        for (int a = 0; a < partners.length; a++) {
            partners[a] = columns[a] < table.secondSegments() ? columns[a] : -1;
            together += partners[a] < 0 ? 0 : table.count(a, partners[a]);
        }
        return new SegmentMatching(partners, together);
    }

    /** The segment of the second partition that belongs to one of the first; −1 when there are fewer. */
    public int partner(int first) {
        return partners[first];
    }

    /** Rows that are in segments which belong together. */
    public long together() {
        return together;
    }

    /**
     * The column of each row with the smallest sum of costs: shortest augmenting paths with potentials (Jonker and
     * Volgenant 1987, Computing 38). Rows and columns are numbered from 1 inside; column 0 stands for none.
     */
    private static int[] cheapest(double[][] costs) {
        int n = costs.length;
        double[] ofRow = new double[n + 1];
        double[] ofColumn = new double[n + 1];
        int[] rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            int[] before = new int[n + 1];
            boolean[] reached = new boolean[n + 1];
            double[] least = new double[n + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            rowOf[0] = row;
            int column = 0;
            while (rowOf[column] != 0) {
                reached[column] = true;
                int at = rowOf[column];
                int next = 0;
                double step = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= n; j++) {
                    if (!reached[j]) {
                        double reduced = costs[at - 1][j - 1] - ofRow[at] - ofColumn[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            before[j] = column;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (reached[j]) {
                        ofRow[rowOf[j]] += step;
                        ofColumn[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = next;
            }
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        int[] columnOf = new int[n];
        for (int j = 1; j <= n; j++) {
            columnOf[rowOf[j] - 1] = j - 1;
        }
        return columnOf;
    }
}
