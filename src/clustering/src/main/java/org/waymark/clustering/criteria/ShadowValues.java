package org.waymark.clustering.criteria;

import java.util.Arrays;

/**
 * Shadow values: how near rows are to the border between the two segments they are closest to, {@code 2 d₁ / (d₁ + d₂)}
 * with the Euclidean distances d₁ to the closest centre and d₂ to the second closest (Leisch 2010, "Neighborhood graphs,
 * stripes and shadow plots for cluster visualization", Statistics and Computing 20, 457–469; R {@code
 * flexclust::shadow}). 0 is at a centre, 1 on the border.
 */
public final class ShadowValues {

    private ShadowValues() {}

    /**
     * One value per row, 0 to 1; NaN where a row has no coordinate.
     *
     * @param rows coordinates in columns, NaN where missing: distances are taken over the coordinates there are
     * @param centres at least two, in the same columns, without missing coordinates
     * @throws IllegalArgumentException when there are fewer than two centres, or one misses a coordinate
     */
    public static double[] of(double[][] rows, double[][] centres) {
        if (centres.length < 2) {
            throw new IllegalArgumentException(
                    "There are borders between at least two segments, not " + centres.length);
        }
        if (Arrays.stream(centres).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("A centre without a coordinate has no distance to anybody");
        }
        double[] shadows = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            shadows[row] = of(rows[row], centres);
        }
        return shadows;
    }

    private static double of(double[] row, double[][] centres) {
        double closest = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (double[] centre : centres) {
            double distance = distance(row, centre);
            if (distance < closest) {
                second = closest;
                closest = distance;
            } else if (distance < second) {
                second = distance;
            }
        }
        // of two centres in the same place every row between them lies on the border
        return closest == second ? (Double.isInfinite(closest) ? Double.NaN : 1) : 2 * closest / (closest + second);
    }

    /** Infinite where the row has no coordinate. */
    private static double distance(double[] row, double[] centre) {
        double sum = 0;
        int known = 0;
        for (int column = 0; column < row.length; column++) {
            if (!Double.isNaN(row[column])) {
                double difference = row[column] - centre[column];
                sum += difference * difference;
                known++;
            }
        }
        return known == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(sum);
    }
}
