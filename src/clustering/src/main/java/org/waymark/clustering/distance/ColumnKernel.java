package org.waymark.clustering.distance;

import java.util.Arrays;
import org.waymark.clustering.preparation.Tile;

/**
 * Plain Java that HotSpot vectorises: each loop runs over the rows of a tile, all arrays at the same index. Four
 * variables at a time save three of four loads and stores of the running sums.
 */
final class ColumnKernel implements DistanceKernel {

    static final ColumnKernel INSTANCE = new ColumnKernel();

    private ColumnKernel() {}

    @Override
    public void squaredDistances(Tile tile, double[] points, int count, double[][] into) {
        for (int point = 0; point < count; point++) {
            Arrays.fill(into[point], 0, tile.size(), 0);
            if (tile.observed() == null) {
                complete(tile, points, point * tile.values().length, into[point]);
            } else {
                observed(tile, points, point * tile.values().length, into[point]);
            }
        }
    }

    private static void complete(Tile tile, double[] points, int offset, double[] sums) {
        double[][] columns = tile.values();
        int variable = 0;
        for (; variable + 4 <= columns.length; variable += 4) {
            int at = offset + variable;
            addFour(
                    columns[variable],
                    points[at],
                    columns[variable + 1],
                    points[at + 1],
                    columns[variable + 2],
                    points[at + 2],
                    columns[variable + 3],
                    points[at + 3],
                    sums,
                    tile.size());
        }
        for (; variable < columns.length; variable++) {
            addOne(columns[variable], points[offset + variable], sums, tile.size());
        }
    }

    private static void addFour(
            double[] x0,
            double c0,
            double[] x1,
            double c1,
            double[] x2,
            double c2,
            double[] x3,
            double c3,
            double[] sums,
            int size) {
        for (int at = 0; at < size; at++) {
            double d0 = x0[at] - c0;
            double d1 = x1[at] - c1;
            double d2 = x2[at] - c2;
            double d3 = x3[at] - c3;
            sums[at] += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3;
        }
    }

    private static void addOne(double[] x, double c, double[] sums, int size) {
        for (int at = 0; at < size; at++) {
            double difference = x[at] - c;
            sums[at] += difference * difference;
        }
    }

    private static void observed(Tile tile, double[] points, int offset, double[] sums) {
        for (int variable = 0; variable < tile.values().length; variable++) {
            addObserved(
                    tile.values()[variable], tile.observed()[variable], points[offset + variable], sums, tile.size());
        }
    }

    private static void addObserved(double[] x, double[] observed, double c, double[] sums, int size) {
        for (int at = 0; at < size; at++) {
            double difference = (x[at] - c) * observed[at];
            sums[at] += difference * difference;
        }
    }
}
