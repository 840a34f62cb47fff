package org.waymark.statistics.weighting;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;

/**
 * The weighted mean with its Taylor-linearised standard error, R {@code survey::svymean} for independent respondents
 * (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, 5.7 and 6.6).
 *
 * @param mean in the unit of the values
 * @param standardError in the unit of the values
 * @param n the number of respondents
 */
public record WeightedMean(double mean, double standardError, long n) {

    /**
     * With weights that are taken as given.
     *
     * @param values at least two, all finite
     * @param weights one per value, at least 0, not all 0
     */
    public static WeightedMean of(double[] values, double[] weights) {
        Arguments.finite(2, "values", values);
        Arguments.sameLength("values", values.length, "weights", weights.length);
        double mean = mean(values, Arguments.weights(weights));
        double[] deviations = values.clone();
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] -= mean;
        }
        return new WeightedMean(mean, standardError(deviations, weights), values.length);
    }

    /**
     * With raked weights: what the margins explain of the values is known and adds nothing to the standard error, R
     * {@code svymean} on a raked design.
     *
     * @param values one per raked respondent, at least two, all finite
     */
    public static WeightedMean of(double[] values, RakedWeights raked) {
        Arguments.finite(2, "values", values);
        double[] residuals = raked.residuals(values);
        double[] weights = raked.weights();
        return new WeightedMean(mean(values, weights), standardError(residuals, weights), values.length);
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        return sum / total;
    }

    private static double standardError(double[] deviations, double[] weights) {
        double n = deviations.length;
        double total = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < deviations.length; i++) {
            double influence = weights[i] * deviations[i];
            total += weights[i];
            sum += influence;
            squares += influence * influence;
        }
        return Math.sqrt(n / (n - 1) * Math.max(0, squares - sum * sum / n)) / total;
    }

    /** The t interval with n - 1 degrees of freedom, R {@code confint(svymean(…), df = n - 1)}. */
    public Interval interval(double confidence) {
        return MeanInterval.ofStandardError(mean, standardError, n - 1.0, confidence);
    }
}
