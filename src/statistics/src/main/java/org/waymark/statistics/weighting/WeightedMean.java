package org.waymark.statistics.weighting;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;

/**
 * The weighted mean with its Taylor-linearised standard error, R {@code survey::svymean} for independent respondents
 * (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, 5.7).
 *
 * <p>The weights are taken as given: that raking estimated them is not part of the standard error.
 *
 * @param mean in the unit of the values
 * @param standardError in the unit of the values
 * @param n the number of respondents
 */
public record WeightedMean(double mean, double standardError, long n) {

    /**
     * @param values at least two, all finite
     * @param weights one per value, at least 0, not all 0
     */
    public static WeightedMean of(double[] values, double[] weights) {
        Arguments.finite(2, "values", values);
        Arguments.sameLength("values", values.length, "weights", weights.length);
        Arguments.weights(weights);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        double mean = sum / total;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double influence = weights[i] / total * (values[i] - mean);
            squares += influence * influence;
        }
        double n = values.length;
        return new WeightedMean(mean, Math.sqrt(n / (n - 1) * squares), values.length);
    }

    /** The t interval with n - 1 degrees of freedom, R {@code confint(svymean(…), df = n - 1)}. */
    public Interval interval(double confidence) {
        return MeanInterval.ofStandardError(mean, standardError, n - 1.0, confidence);
    }
}
