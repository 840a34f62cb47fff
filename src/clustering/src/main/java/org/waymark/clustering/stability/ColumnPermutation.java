package org.waymark.clustering.stability;

import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.random.SeededRandom;

/**
 * Data without segments to compare with: each variable keeps its values, but they are dealt out to the rows anew, so that
 * nothing goes together any more except by chance. Stability found in it is stability that any data has. (Dolnicar and
 * Leisch 2010 use artificial data for the same purpose; permuting keeps the answer scales and the skew of the items.)
 */
public final class ColumnPermutation {

    private ColumnPermutation() {}

    /** Permutes the observed values of each variable; which values are missing, and the weights, stay. */
    public static DataMatrix of(DataMatrix data, long seed) {
        double[] permuted = new double[data.rows() * data.variables()];
        double[] weights = new double[data.rows()];
        for (int variable = 0; variable < data.variables(); variable++) {
            int[] observed = new int[data.rows()];
            int count = 0;
            for (int row = 0; row < data.rows(); row++) {
                weights[row] = data.weight(row);
                permuted[row * data.variables() + variable] = Double.NaN;
                if (!Double.isNaN(data.value(row, variable))) {
                    observed[count++] = row;
                }
            }
            SeededRandom random = new SeededRandom(SeededRandom.derive(seed, variable));
            int[] source = observed.clone();
            for (int position = 0; position < count; position++) {
                int other = position + random.nextInt(count - position);
                int row = source[other];
                source[other] = source[position];
                permuted[observed[position] * data.variables() + variable] = data.value(row, variable);
            }
        }
        return DataMatrix.of(permuted, data.variables()).withNames(data.names()).withWeights(weights);
    }
}
