package org.waymark.statistics.descriptive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.waymark.statistics.Arguments;

/**
 * Quantiles of weighted values: the value at which the weights of it and all smaller ones reach the wanted share, and
 * the middle to the next value where they reach it exactly.
 *
 * <p>R {@code survey::svyquantile(qrule = "school")}; with equal weights R {@code quantile(type = 2)}, so that the
 * median of an even number of values is the usual one (Hyndman and Fan 1996, The American Statistician 50, 361–365).
 */
public final class WeightedQuantile {
    private static final double ROUNDING = 1e-12;

    private WeightedQuantile() {}

    /**
     * @param values at least one, all finite
     * @param weights one per value, at least 0, not all 0
     * @param share from 0 to 1; 0.5 for the median
     */
    public static double of(double[] values, double[] weights, double share) {
        Arguments.finite(1, "values", values);
        Arguments.sameLength("values", values.length, "weights", weights.length);
        Arguments.weights(weights);
        Arguments.proportion("share below the quantile", share);
        if (Arrays.stream(weights).allMatch(weight -> weight == weights[0])) {
            return ofEqual(values, share);
        }
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = IntStream.of(order).mapToDouble(i -> weights[i]).sum();
        double wanted = share * total;
        double reached = 0;
        for (int rank = 0; rank < order.length - 1; rank++) {
            reached += weights[order[rank]];
            if (Math.abs(reached - wanted) <= ROUNDING * total) {
                return (values[order[rank]] + values[order[rank + 1]]) / 2;
            }
            if (reached > wanted) {
                return values[order[rank]];
            }
        }
        return values[order[order.length - 1]];
    }

    /** Without weights numbers are sorted as they are, many times faster than places by their numbers. */
    private static double ofEqual(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double wanted = share * sorted.length;
        double whole = Math.rint(wanted);
        boolean between = Math.abs(wanted - whole) <= ROUNDING * sorted.length;
        int above = between ? (int) whole : (int) Math.floor(wanted);
        int last = sorted.length - 1;
        if (!between || above == 0 || above > last) {
            return sorted[Math.min(above, last)];
        }
        return (sorted[above - 1] + sorted[above]) / 2;
    }

    /** The quantile of one half. */
    public static double median(double[] values, double[] weights) {
        return of(values, weights, 0.5);
    }
}
