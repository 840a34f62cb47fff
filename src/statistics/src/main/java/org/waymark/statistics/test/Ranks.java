package org.waymark.statistics.test;

import java.util.Arrays;

/** Ranks of pooled values, with the mean rank for equal ones. */
final class Ranks {
    private final double[] sorted;

    Ranks(double[][] groups) {
        this.sorted =
                Arrays.stream(groups).flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    long n() {
        return sorted.length;
    }

    /** From 1 to n; the mean of their ranks for values that occur several times. */
    double of(double value) {
        return (firstAtLeast(value) + firstAbove(value) + 1) / 2.0;
    }

    /** The squared deviations of all ranks from their mean. */
    double totalSquares() {
        double n = sorted.length;
        return (n * n * n - n - tieSum()) / 12;
    }

    /** The sum over all ties of t³ - t, where t values are equal. */
    private double tieSum() {
        double sum = 0;
        int start = 0;
        while (start < sorted.length) {
            int end = firstAbove(sorted[start]);
            double tied = end - start;
            sum += tied * tied * tied - tied;
            start = end;
        }
        return sum;
    }

    private int firstAtLeast(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstAbove(double value) {
        return firstAtLeast(Math.nextUp(value));
    }
}
