package org.waymark.statistics.test;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.FrequencyTable;

/** Weighted means of groups with their Taylor-linearised variances, R {@code svyby(~y, ~group, design, svymean)}. */
final class WeightedGroups {
    private final double[] totals;
    private final double[] means;
    private final double[] squares;
    private final double[] influences;
    private final int[] sizes;
    private final double totalSquares;
    private int n;
    private double weightSquares;

    WeightedGroups(double[] values, int[] labels, int groups, double[] weights) {
        Arguments.sameLength("values", values.length, "group labels", labels.length);
        Arguments.sameLength("values", values.length, "weights", weights.length);
        totals = new double[groups];
        means = new double[groups];
        squares = new double[groups];
        influences = new double[groups];
        sizes = new int[groups];
        double total = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (isPresent(values[i], labels[i])) {
                int group = labels[i];
                double weight = Arguments.atLeast(0.0, "weight", weights[i]);
                n++;
                sizes[group]++;
                totals[group] += weight;
                means[group] += weight * values[i];
                weightSquares += weight * weight;
                total += weight;
                sum += weight * values[i];
            }
        }
        for (int group = 0; group < groups; group++) {
            Arguments.positive("weight of group " + (group + 1), totals[group]);
            means[group] /= totals[group];
        }
        totalSquares = spread(values, labels, weights, sum / total);
    }

    /** These groups, each of which varies. */
    WeightedGroups withSpread() {
        for (int group = 0; group < means.length; group++) {
            Arguments.that(
                    influences[group] > 0,
                    "All values in group " + (group + 1)
                            + " are equal, but the test needs some spread in every group.");
        }
        return this;
    }

    private double spread(double[] values, int[] labels, double[] weights, double mean) {
        double around = 0;
        for (int i = 0; i < values.length; i++) {
            if (isPresent(values[i], labels[i])) {
                double deviation = values[i] - means[labels[i]];
                squares[labels[i]] += weights[i] * deviation * deviation;
                influences[labels[i]] += weights[i] * weights[i] * deviation * deviation;
                around += weights[i] * (values[i] - mean) * (values[i] - mean);
            }
        }
        return around;
    }

    private static boolean isPresent(double value, int label) {
        return label != FrequencyTable.MISSING && !Double.isNaN(value);
    }

    int groups() {
        return means.length;
    }

    int n() {
        return n;
    }

    double mean(int group) {
        return means[group];
    }

    /** The squared standard error of the mean; contributions of a group to it add up to zero. */
    double variance(int group) {
        return n / (n - 1.0) * influences[group] / (totals[group] * totals[group]);
    }

    /** The share of the variance between groups. */
    double explained() {
        double within = 0;
        for (double square : squares) {
            within += square;
        }
        return Math.max(0, 1 - within / totalSquares);
    }

    /** The weighted standard deviation within groups, weights scaled to add up to the number of respondents. */
    double deviation() {
        double within = 0;
        double total = 0;
        for (int group = 0; group < means.length; group++) {
            within += squares[group];
            total += totals[group];
        }
        return Math.sqrt(within / total * n / (n - means.length));
    }

    /** Kish's effective size of all. */
    double effectiveSize() {
        double total = 0;
        for (double one : totals) {
            total += one;
        }
        return total * total / weightSquares;
    }
}
