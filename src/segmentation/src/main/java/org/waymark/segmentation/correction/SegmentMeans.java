package org.waymark.segmentation.correction;

import java.util.Arrays;
import java.util.List;

/** Weighted means by segment. */
final class SegmentMeans {

    private final int[] labels;
    private final int segments;
    private final double[] weights;

    /** @param weights of each respondent; null when all count the same */
    SegmentMeans(int[] labels, int segments, double[] weights) {
        this.labels = labels;
        this.segments = segments;
        this.weights = weights;
    }

    /** @return null for a segment without a value */
    List<Double> of(double[] values) {
        double[] sums = new double[segments];
        double[] weight = new double[segments];
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                sums[labels[row]] += weight(row) * values[row];
                weight[labels[row]] += weight(row);
            }
        }
        Double[] means = new Double[segments];
        Arrays.setAll(means, segment -> weight[segment] > 0 ? (Double) (sums[segment] / weight[segment]) : null);
        return Arrays.asList(means);
    }

    /**
     * The share of the variance of the values that lies between segments, the correlation ratio η² (R {@code
     * summary(lm(values ~ factor(segment), weights = w))$r.squared}).
     *
     * @return null when the values do not vary
     */
    Double explained(double[] values) {
        List<Double> means = of(values);
        double sum = 0;
        double weight = 0;
        for (int row = 0; row < values.length; row++) {
            sum += weight(row) * values[row];
            weight += weight(row);
        }
        double mean = sum / weight;
        double total = 0;
        double between = 0;
        for (int row = 0; row < values.length; row++) {
            if (weight(row) > 0) {
                total += weight(row) * square(values[row] - mean);
                between += weight(row) * square(means.get(labels[row]) - mean);
            }
        }
        return total > 0 ? (Double) (between / total) : null;
    }

    private double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    private static double square(double value) {
        return value * value;
    }
}
