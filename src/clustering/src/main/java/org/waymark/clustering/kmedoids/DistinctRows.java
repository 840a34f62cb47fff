package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The different rows of mixed data, each with the weight of all rows that equal it. Rows of weight above 0 come first.
 *
 * @param rows the first row of the data of each
 * @param weights by different row
 * @param weighted how many have a weight above 0
 * @param distinctOf by row of the data, the number of the different row; −1 where no value is observed
 */
record DistinctRows(int[] rows, double[] weights, int weighted, int[] distinctOf) {

    /** @throws IllegalArgumentException when no row of positive weight has a value */
    static DistinctRows of(MixedData data) {
        Map<Values, Integer> numbers = new HashMap<>();
        int[] rows = new int[data.rows()];
        int[] distinctOf = new int[data.rows()];
        Arrays.fill(distinctOf, -1);
        int[] observed = IntStream.range(0, data.rows()).filter(data::observed).toArray();
        Arrays.stream(observed)
                .filter(row -> data.weight(row) > 0)
                .forEach(row -> distinctOf[row] = number(data, row, numbers, rows));
        int weighted = numbers.size();
        if (weighted == 0) {
            throw new IllegalArgumentException("No row that counts has a value, so there is nothing to cluster");
        }
        Arrays.stream(observed)
                .filter(row -> data.weight(row) == 0)
                .forEach(row -> distinctOf[row] = number(data, row, numbers, rows));
        double[] weights = new double[numbers.size()];
        Arrays.stream(observed).forEach(row -> weights[distinctOf[row]] += data.weight(row));
        return new DistinctRows(Arrays.copyOf(rows, numbers.size()), weights, weighted, distinctOf);
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
