package org.waymark.statistics.test;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where values stand in their weighted distribution. */
final class WeightedRanks {

    private WeightedRanks() {}

    /**
     * For each value the share of the weights below it and half of that of its equals, so that the order in which equal
     * values came does not matter.
     *
     * @return between 0 and 1; NaN where the value is missing
     */
    static double[] of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = IntStream.of(order).mapToDouble(i -> weights[i]).sum();
        double[] ranks = new double[values.length];
        Arrays.fill(ranks, Double.NaN);
        double below = 0;
        int start = 0;
        while (start < order.length) {
            int end = start;
            double equal = 0;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                equal += weights[order[end++]];
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (below + equal / 2) / total;
            }
            below += equal;
            start = end;
        }
        return ranks;
    }
}
