package org.waymark.clustering.stability;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.random.SeededRandom;

/**
 * Data without segments to compare with: each variable keeps its values, but they are dealt out to the rows anew, so that
 * nothing goes together any more except by chance. Stability found in it is stability that any data has. (Dolnicar and
 * Leisch 2010 use artificial data for the same purpose; permuting keeps the answer scales and the skew of the items.)
 * Numbers can be in groups by themselves, on both sides of a gap; where a method takes them as numbers, gaps are filled
 * first ({@link OnePeak}).
 */
public final class ColumnPermutation {

    private ColumnPermutation() {}

    /** Permutes the observed values of each variable; which values are missing, and the weights, stay. */
    public static DataMatrix of(DataMatrix data, long seed) {
        return dealt(data, seed, column -> column);
    }

    /** The same for methods that take values as numbers: those with more than 20 different values lose their gaps. */
    public static DataMatrix ofNumbers(DataMatrix data, long seed) {
        return dealt(data, seed, OnePeak::of);
    }

    private static DataMatrix dealt(DataMatrix data, long seed, UnaryOperator<double[]> withoutGroups) {
        double[] permuted = new double[data.rows() * data.variables()];
        double[] weights =
                IntStream.range(0, data.rows()).mapToDouble(data::weight).toArray();
        for (int variable = 0; variable < data.variables(); variable++) {
            int number = variable;
            double[] column = permuted(
                    withoutGroups.apply(IntStream.range(0, data.rows())
                            .mapToDouble(row -> data.value(row, number))
                            .toArray()),
                    SeededRandom.derive(seed, variable));
            for (int row = 0; row < column.length; row++) {
                permuted[row * data.variables() + variable] = column[row];
            }
        }
        return DataMatrix.of(permuted, data.variables()).withNames(data.names()).withWeights(weights);
    }

    /** @return numbers without gaps where they have more than 20 different values, in another order, NaN where it was */
    public static double[] permutedNumbers(double[] column, long seed) {
        return permuted(OnePeak.of(column), seed);
    }

    /** @return the observed values in another order, NaN where it was */
    public static double[] permuted(double[] column, long seed) {
        int[] observed = IntStream.range(0, column.length)
                .filter(row -> !Double.isNaN(column[row]))
                .toArray();
        SeededRandom random = new SeededRandom(seed);
        double[] permuted = column.clone();
        int[] source = observed.clone();
        for (int position = 0; position < observed.length; position++) {
            int other = position + random.nextInt(observed.length - position);
            int row = source[other];
            source[other] = source[position];
            permuted[observed[position]] = column[row];
        }
        return permuted;
    }
}
