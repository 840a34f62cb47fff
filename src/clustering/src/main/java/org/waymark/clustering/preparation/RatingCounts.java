package org.waymark.clustering.preparation;

import java.util.Arrays;
import java.util.BitSet;
import org.waymark.clustering.execution.Workers;

/** How often each rating of each variable was given, in one pass over the rows used. */
final class RatingCounts {

    private static final int RATINGS = 256;

    /** Rows of weight above 0, by variable and rating as an unsigned byte. */
    private final int[] rows;
    /** Rows of weight 0. */
    private final int[] others;
    /** The same as {@link #rows} where every row weighs 1. */
    private final double[] weights;

    private RatingCounts(int variables) {
        this.rows = new int[variables * RATINGS];
        this.others = new int[variables * RATINGS];
        this.weights = new double[variables * RATINGS];
    }

    static RatingCounts of(DataMatrix data, BitSet used, Workers workers) {
        RatingCounts all = new RatingCounts(data.variables());
        RowBlocks.map(data.rows(), workers, (from, to) -> of(data, used, from, to))
                .forEach(all::add);
        return all;
    }

    private static RatingCounts of(DataMatrix data, BitSet used, int from, int to) {
        RatingCounts counts = new RatingCounts(data.variables());
        for (int row = used.nextSetBit(from); row >= 0 && row < to; row = used.nextSetBit(row + 1)) {
            double weight = data.weight(row);
            count(data, row, weight > 0 ? counts.rows : counts.others);
            for (int variable = 0; data.isWeighted() && variable < data.variables(); variable++) {
                counts.weights[index(variable, data.rating(row, variable))] += weight;
            }
        }
        if (!data.isWeighted()) {
            Arrays.setAll(counts.weights, index -> counts.rows[index]);
        }
        return counts;
    }

    private void add(RatingCounts more) {
        for (int index = 0; index < rows.length; index++) {
            rows[index] += more.rows[index];
            others[index] += more.others[index];
            weights[index] += more.weights[index];
        }
    }

    private static void count(DataMatrix data, int row, int[] into) {
        for (int variable = 0; variable < data.variables(); variable++) {
            into[index(variable, data.rating(row, variable))]++;
        }
    }

    boolean anyMissing(int variable) {
        return isGiven(variable, DataMatrix.MISSING_RATING);
    }

    /** The different ratings of a variable, ascending, missing left out. */
    byte[] levels(int variable) {
        byte[] levels = new byte[RATINGS];
        int count = 0;
        for (int rating = -Byte.MAX_VALUE; rating <= Byte.MAX_VALUE; rating++) {
            if (isGiven(variable, (byte) rating)) {
                levels[count++] = (byte) rating;
            }
        }
        return Arrays.copyOf(levels, count);
    }

    /** Rows of weight above 0 that gave this rating. */
    int rows(int variable, byte rating) {
        return rows[index(variable, rating)];
    }

    double weight(int variable, byte rating) {
        return weights[index(variable, rating)];
    }

    private boolean isGiven(int variable, byte rating) {
        return rows[index(variable, rating)] + others[index(variable, rating)] > 0;
    }

    private static int index(int variable, byte rating) {
        return variable * RATINGS + (rating & 0xFF);
    }
}
