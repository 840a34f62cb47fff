package org.waymark.clustering.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Rows × variables of numbers, some of them missing, with a weight per row. Immutable; arrays given are copied.
 *
 * <p>Matrices of whole numbers between −127 and 127, as ratings and yes/no answers are, are kept as one byte a value.
 */
public final class DataMatrix {

    /** How {@link #ofRatings} marks a missing value. */
    public static final byte MISSING_RATING = Byte.MIN_VALUE;

    /** Values farther from 0 are refused: their squares could not be added up. */
    static final double LARGEST_VALUE = 1e75;

    /** Values closer to 0 are taken as 0: their squares would vanish. */
    static final double SMALLEST_VALUE = 1e-75;

    /** Weights beyond 1e±50 of each other are not met, and would overflow together with the largest values. */
    private static final double LARGEST_WEIGHT = 1e50;

    private static final double SMALLEST_WEIGHT = 1e-50;

    /** Values of one matrix, which are one array. */
    private static final int LARGEST_MATRIX = Integer.MAX_VALUE - 8;

    private static final int LARGEST_RATING = Byte.MAX_VALUE;

    private final int rows;
    private final int variables;
    private final double[] values;
    private final byte[] ratings;
    private final double[] weights;
    private final List<String> names;
    private final boolean complete;

    private DataMatrix(int variables, double[] values, byte[] ratings, double[] weights, List<String> names) {
        this.rows = (values == null ? ratings.length : values.length) / variables;
        this.variables = variables;
        this.values = values;
        this.ratings = ratings;
        this.weights = weights;
        this.names = names;
        this.complete = values == null ? isComplete(ratings) : isComplete(values);
    }

    /**
     * A matrix in which every row weighs 1.
     *
     * @param values row after row, rows × variables long; NaN where a value is missing
     * @throws IllegalArgumentException when there is no row or no variable, the length is not a multiple of
     *     {@code variables}, or a value is infinite or beyond ±1e75
     */
    public static DataMatrix of(double[] values, int variables) {
        checkShape(values.length, variables);
        double[] checked = new double[values.length];
        boolean onlyRatings = true;
        for (int cell = 0; cell < values.length; cell++) {
            double value = values[cell];
            if (Math.abs(value) > LARGEST_VALUE) {
                throw new IllegalArgumentException(tooLarge(value, cell / variables, cell % variables));
            }
            checked[cell] = Math.abs(value) < SMALLEST_VALUE ? 0 : value;
            onlyRatings &= Double.isNaN(value) || isRating(checked[cell]);
        }
        return onlyRatings
                ? new DataMatrix(variables, null, toRatings(checked), null, numbered(variables))
                : new DataMatrix(variables, checked, null, null, numbered(variables));
    }

    /**
     * A matrix in which every row weighs 1.
     *
     * @param rows at least one row, all of the same length; NaN where a value is missing
     */
    public static DataMatrix ofRows(double[]... rows) {
        int variables = rows.length == 0 ? 0 : rows[0].length;
        if (Arrays.stream(rows).anyMatch(row -> row.length != variables)) {
            throw new IllegalArgumentException("All rows must have as many values as the first, " + variables);
        }
        return of(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray(), variables);
    }

    /**
     * A matrix in which every row weighs 1, read column by column, so that nobody needs to hold all values as numbers.
     *
     * @param rows how many rows there are
     * @param columns value by row, NaN where it is missing; each value is asked for twice
     */
    public static DataMatrix ofColumns(int rows, List<? extends IntToDoubleFunction> columns) {
        int variables = columns.size();
        if ((long) rows * variables > LARGEST_MATRIX) {
            throw new IllegalArgumentException(rows + " rows of " + variables + " variables are more values than fit");
        }
        checkShape(rows * variables, variables);
        boolean onlyRatings = columns.stream()
                .allMatch(column -> IntStream.range(0, rows)
                        .mapToDouble(column)
                        .allMatch(value -> Double.isNaN(value) || isRating(value)));
        if (!onlyRatings) {
            double[] values = new double[rows * variables];
            for (int cell = 0; cell < values.length; cell++) {
                values[cell] = columns.get(cell % variables).applyAsDouble(cell / variables);
            }
            return of(values, variables);
        }
        byte[] ratings = new byte[rows * variables];
        for (int variable = 0; variable < variables; variable++) {
            IntToDoubleFunction column = columns.get(variable);
            for (int row = 0; row < rows; row++) {
                double value = column.applyAsDouble(row);
                ratings[row * variables + variable] = Double.isNaN(value) ? MISSING_RATING : (byte) value;
            }
        }
        return new DataMatrix(variables, null, ratings, null, numbered(variables));
    }

    /**
     * A matrix in which every row weighs 1.
     *
     * @param ratings row after row, rows × variables long; {@link #MISSING_RATING} where a value is missing
     */
    public static DataMatrix ofRatings(byte[] ratings, int variables) {
        checkShape(ratings.length, variables);
        return new DataMatrix(variables, null, ratings.clone(), null, numbered(variables));
    }

    /**
     * The same matrix with other weights. Multiplying all weights by a number changes no segment.
     *
     * @param weights one per row, 0 to 1e50, not all 0; below 1e-50 is taken as 0. A row of weight 0 is assigned to a segment but has
     *     no say in where the segments are.
     */
    public DataMatrix withWeights(double[] weights) {
        if (weights.length != rows) {
            throw new IllegalArgumentException(weights.length + " weights were given for " + rows + " rows");
        }
        for (int row = 0; row < rows; row++) {
            if (!(weights[row] >= 0 && weights[row] <= LARGEST_WEIGHT)) {
                throw new IllegalArgumentException("The weight of row " + (row + 1) + " is " + weights[row]
                        + "; a weight must be a number from 0 to " + LARGEST_WEIGHT);
            }
        }
        double[] checked = Arrays.stream(weights)
                .map(weight -> weight < SMALLEST_WEIGHT ? 0 : weight)
                .toArray();
        if (Arrays.stream(checked).noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("All weights are 0, so no row counts");
        }
        return new DataMatrix(variables, values, ratings, checked, names);
    }

    /** The same matrix with names of variables, which messages then use. */
    public DataMatrix withNames(List<String> names) {
        if (names.size() != variables) {
            throw new IllegalArgumentException(names.size() + " names were given for " + variables + " variables");
        }
        return new DataMatrix(variables, values, ratings, weights, List.copyOf(names));
    }

    public int rows() {
        return rows;
    }

    public int variables() {
        return variables;
    }

    /** The names given, or "variable 1", "variable 2" … */
    public List<String> names() {
        return names;
    }

    /** The value, NaN when it is missing. */
    public double value(int row, int variable) {
        int cell = row * variables + variable;
        if (values != null) {
            return values[cell];
        }
        return ratings[cell] == MISSING_RATING ? Double.NaN : ratings[cell];
    }

    /** All values of a row, NaN where missing. */
    double[] copyRow(int row) {
        double[] copy = new double[variables];
        Arrays.setAll(copy, variable -> value(row, variable));
        return copy;
    }

    public double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    /** How many values of the row are missing. */
    public int missingIn(int row) {
        int missing = 0;
        for (int variable = 0; !complete && variable < variables; variable++) {
            missing += Double.isNaN(value(row, variable)) ? 1 : 0;
        }
        return missing;
    }

    /** Whether the row has two different values. */
    boolean varies(int row) {
        double first = value(row, 0);
        for (int variable = 1; variable < variables; variable++) {
            double value = value(row, variable);
            if (Double.isNaN(first)) {
                first = value;
            } else if (!Double.isNaN(value) && value != first) {
                return true;
            }
        }
        return false;
    }

    /** Whether rows were given weights; otherwise each weighs 1. */
    boolean isWeighted() {
        return weights != null;
    }

    /** Whether values are kept as bytes. */
    boolean holdsRatings() {
        return ratings != null;
    }

    /** Ratings row after row, as they are kept. Not to be changed. */
    byte[] ratings() {
        return ratings;
    }

    byte rating(int row, int variable) {
        return ratings[row * variables + variable];
    }

    private static boolean isComplete(byte[] ratings) {
        for (byte rating : ratings) {
            if (rating == MISSING_RATING) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    private static void checkShape(int length, int variables) {
        if (variables < 1) {
            throw new IllegalArgumentException("There is no variable to cluster on");
        }
        if (length == 0) {
            throw new IllegalArgumentException("There are no rows to cluster");
        }
        if (length % variables != 0) {
            throw new IllegalArgumentException(length + " values do not fill rows of " + variables + " variables");
        }
    }

    private static String tooLarge(double value, int row, int variable) {
        return "Row " + (row + 1) + ", variable " + (variable + 1) + " is " + value + "; a value must be between -"
                + LARGEST_VALUE + " and " + LARGEST_VALUE + ", or NaN where it is missing";
    }

    private static boolean isRating(double value) {
        return value == Math.rint(value) && Math.abs(value) <= LARGEST_RATING;
    }

    private static byte[] toRatings(double[] values) {
        byte[] ratings = new byte[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            ratings[cell] = Double.isNaN(values[cell]) ? MISSING_RATING : (byte) values[cell];
        }
        return ratings;
    }

    private static List<String> numbered(int variables) {
        return IntStream.rangeClosed(1, variables)
                .mapToObj(number -> "variable " + number)
                .toList();
    }
}
