package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.WeightedRows;

/**
 * The different rows of mixed data, each with the weight of all rows that equal it. Rows of weight above 0 come first;
 * rows without any value are left out. Immutable.
 */
public final class DistinctRows implements WeightedRows {

    private final MixedData data;
    /** By different row, the first row of the data that equals it. */
    private final int[] rows;

    private final int[] uniqueOf;
    private final double[] weights;
    private final int weighted;

    private DistinctRows(MixedData data, int[] rows, int[] uniqueOf, double[] weights, int weighted) {
        this.data = data;
        this.rows = rows;
        this.uniqueOf = uniqueOf;
        this.weights = weights;
        this.weighted = weighted;
    }

    /** @throws IllegalArgumentException when no row of positive weight has a value */
    public static DistinctRows of(MixedData data) {
        Map<Values, Integer> numbers = new HashMap<>();
        int[] rows = new int[data.rows()];
        int[] uniqueOf = new int[data.rows()];
        Arrays.fill(uniqueOf, -1);
        int[] observed = IntStream.range(0, data.rows()).filter(data::observed).toArray();
        Arrays.stream(observed)
                .filter(row -> data.weight(row) > 0)
                .forEach(row -> uniqueOf[row] = number(data, row, numbers, rows));
        int weighted = numbers.size();
        if (weighted == 0) {
            throw new IllegalArgumentException("No row that counts has a value, so there is nothing to cluster");
        }
        Arrays.stream(observed)
                .filter(row -> data.weight(row) == 0)
                .forEach(row -> uniqueOf[row] = number(data, row, numbers, rows));
        double[] weights = new double[numbers.size()];
        Arrays.stream(observed).forEach(row -> weights[uniqueOf[row]] += data.weight(row));
        return new DistinctRows(data, Arrays.copyOf(rows, numbers.size()), uniqueOf, weights, weighted);
    }

    @Override
    public int rows() {
        return uniqueOf.length;
    }

    @Override
    public int[] weightedRows() {
        return IntStream.range(0, uniqueOf.length)
                .filter(row -> uniqueOf[row] >= 0 && data.weight(row) > 0)
                .toArray();
    }

    @Override
    public double weight(int row) {
        return data.weight(row);
    }

    @Override
    public int uniqueOf(int row) {
        return uniqueOf[row];
    }

    @Override
    public int weightedDistinct() {
        return weighted;
    }

    /** How many different rows there are, of whatever weight. */
    int count() {
        return rows.length;
    }

    /** The first row of the data that equals it. */
    int row(int unique) {
        return rows[unique];
    }

    /** Weight of all rows that equal it. */
    double weightOfUnique(int unique) {
        return weights[unique];
    }

    private static int number(MixedData data, int row, Map<Values, Integer> numbers, int[] rows) {
        Values values = new Values(IntStream.range(0, data.variables().size())
                .filter(variable -> data.variables().get(variable).weight() > 0)
                .mapToDouble(variable -> data.value(row, variable))
                .toArray());
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(values, next);
        if (known == null) {
            rows[next] = row;
            return next;
        }
        return known;
    }

    private record Values(double[] values) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Values that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }
}
