package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.List;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.ColumnPermutation;

/**
 * Rows described by variables of different kinds, some values missing, with a weight per row. Immutable; arrays given are
 * copied.
 */
public final class MixedData {

    private static final double LARGEST_VALUE = 1e75;
    private static final double LARGEST_WEIGHT = 1e50;

    private final List<MixedVariable> variables;
    private final double[][] columns;
    private final double[] weights;

    private MixedData(List<MixedVariable> variables, double[][] columns, double[] weights) {
        this.variables = variables;
        this.columns = columns;
        this.weights = weights;
    }

    /**
     * Data in which every row weighs 1.
     *
     * @param variables at least one of a weight above 0
     * @param columns by variable, all equally long, at least one row; NaN where a value is missing
     * @throws IllegalArgumentException when the shape is another, a value is infinite or beyond ±1e75, or an asymmetric
     *     variable has another value than 0 and 1
     */
    public static MixedData of(List<MixedVariable> variables, double[]... columns) {
        if (variables.stream().noneMatch(variable -> variable.weight() > 0)) {
            throw new IllegalArgumentException("There is no variable to cluster on");
        }
        if (columns.length != variables.size()) {
            throw new IllegalArgumentException(
                    columns.length + " columns were given for " + variables.size() + " variables");
        }
        int rows = columns[0].length;
        if (rows == 0) {
            throw new IllegalArgumentException("There are no rows to cluster");
        }
        for (int variable = 0; variable < columns.length; variable++) {
            if (columns[variable].length != rows) {
                throw new IllegalArgumentException(variables.get(variable).name() + " has " + columns[variable].length
                        + " values, and the first variable " + rows);
            }
            check(variables.get(variable), columns[variable]);
        }
        double[] weights = new double[rows];
        Arrays.fill(weights, 1);
        // Adding 0 makes −0 equal to 0.
        double[][] copy = Arrays.stream(columns)
                .map(column -> Arrays.stream(column).map(value -> value + 0.0).toArray())
                .toArray(double[][]::new);
        return new MixedData(List.copyOf(variables), copy, weights);
    }

    /**
     * The same data with other weights of rows. Multiplying all weights by a number changes no segment.
     *
     * @param newWeights one per row, 0 to 1e50, not all 0. A row of weight 0 is assigned to a segment but has no say in
     *     where the segments are, and is never a medoid.
     */
    public MixedData withWeights(double[] newWeights) {
        if (newWeights.length != rows()) {
            throw new IllegalArgumentException(newWeights.length + " weights were given for " + rows() + " rows");
        }
        for (int row = 0; row < rows(); row++) {
            if (!(newWeights[row] >= 0 && newWeights[row] <= LARGEST_WEIGHT)) {
                throw new IllegalArgumentException("The weight of row " + (row + 1) + " is " + newWeights[row]
                        + "; a weight must be a number from 0 to " + LARGEST_WEIGHT);
            }
        }
        if (Arrays.stream(newWeights).noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("All weights are 0, so no row counts");
        }
        return new MixedData(variables, columns, newWeights.clone());
    }

    /**
     * Data in which nothing goes together: each variable keeps its values, but they are dealt out to the rows anew
     * ({@link ColumnPermutation}); which values are missing, and the weights, stay.
     */
    public MixedData permuted(long seed) {
        double[][] permuted = new double[columns.length][];
        Arrays.setAll(
                permuted,
                variable -> variables.get(variable).measure() == Measure.NUMERIC
                        ? ColumnPermutation.permutedNumbers(columns[variable], SeededRandom.derive(seed, variable))
                        : ColumnPermutation.permuted(columns[variable], SeededRandom.derive(seed, variable)));
        return new MixedData(variables, permuted, weights);
    }

    public int rows() {
        return weights.length;
    }

    public List<MixedVariable> variables() {
        return variables;
    }

    /** The value, NaN when it is missing. */
    public double value(int row, int variable) {
        return columns[variable][row];
    }

    public double weight(int row) {
        return weights[row];
    }

    /** By row; a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** Whether the row has a value of a variable that counts. Rows without are in no segment. */
    public boolean observed(int row) {
        for (int variable = 0; variable < columns.length; variable++) {
            if (variables.get(variable).weight() > 0 && !Double.isNaN(columns[variable][row])) {
                return true;
            }
        }
        return false;
    }

    private static void check(MixedVariable variable, double[] column) {
        for (int row = 0; row < column.length; row++) {
            double value = column[row];
            if (Math.abs(value) > LARGEST_VALUE) {
                throw new IllegalArgumentException("Row " + (row + 1) + ", " + variable.name() + " is " + value
                        + "; a value must be between -" + LARGEST_VALUE + " and " + LARGEST_VALUE
                        + ", or NaN where it is missing");
            }
            boolean yesOrNo = value == 0 || value == 1 || Double.isNaN(value);
            if (variable.measure() == Measure.ASYMMETRIC && !yesOrNo) {
                throw new IllegalArgumentException("Row " + (row + 1) + ", " + variable.name() + " is " + value
                        + "; an asymmetric variable is 1 for yes and 0 for no");
            }
        }
    }
}
