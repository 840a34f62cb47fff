package org.waymark.clustering.distance;

import java.util.Arrays;
import org.waymark.clustering.preparation.Tile;

/** Euclidean distances between rows, of which some values may be missing. For one thread. */
public final class PairDistances {

    private final DistanceKernel kernel = DistanceKernel.best();
    private final double[] common = new double[Tile.ROWS];

    /**
     * Distances of the rows of a tile to some other rows. When values are missing, the squared differences over the
     * variables observed in both rows are multiplied by variables / variables observed in both (R {@code dist}).
     *
     * @param points complete rows, or with NaN where a value is missing if the tile has missing values
     * @param into by point and place in the tile; NaN where two rows have no variable in common
     */
    public void distances(Tile tile, double[] points, int count, double[][] into) {
        if (tile.observed() == null) {
            kernel.squaredDistances(tile, points, count, into);
        } else {
            for (int point = 0; point < count; point++) {
                observedInBoth(tile, points, point * tile.values().length, into[point]);
            }
        }
        for (int point = 0; point < count; point++) {
            takeRoots(into[point], tile.size());
        }
    }

    private void observedInBoth(Tile tile, double[] points, int offset, double[] squares) {
        int variables = tile.values().length;
        Arrays.fill(squares, 0, tile.size(), 0);
        Arrays.fill(common, 0, tile.size(), 0);
        for (int variable = 0; variable < variables; variable++) {
            double value = points[offset + variable];
            if (!Double.isNaN(value)) {
                add(tile.values()[variable], tile.observed()[variable], value, squares, common, tile.size());
            }
        }
        for (int at = 0; at < tile.size(); at++) {
            squares[at] *= variables / common[at];
        }
    }

    private static void add(
            double[] values, double[] observed, double value, double[] squares, double[] common, int size) {
        for (int at = 0; at < size; at++) {
            double difference = (values[at] - value) * observed[at];
            squares[at] += difference * difference;
            common[at] += observed[at];
        }
    }

    private static void takeRoots(double[] squares, int size) {
        for (int at = 0; at < size; at++) {
            squares[at] = Math.sqrt(squares[at]);
        }
    }
}
