package org.waymark.statistics.descriptive;

import org.waymark.statistics.Arguments;

/**
 * Number, mean and spread of a sample.
 *
 * <p>Computed in two passes with a correction for the rounding of the mean (Chan, Golub and LeVeque 1983, The American
 * Statistician 37, 242–247), so that values far from zero keep the digits of their variance.
 *
 * @param n the number of values
 * @param mean in the unit of the values
 * @param sumOfSquares squared deviations from the mean, in the squared unit of the values
 */
public record Moments(long n, double mean, double sumOfSquares) {

    /** @param values at least one, all finite */
    public static Moments of(double... values) {
        Arguments.finite(1, "values", values);
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        double residue = 0;
        for (double value : values) {
            double deviation = value - mean;
            residue += deviation;
            squares += deviation * deviation;
        }
        double correction = residue / values.length;
        return new Moments(values.length, mean + correction, Math.max(0, squares - correction * residue));
    }

    /** With divisor n - 1, R {@code var}; NaN for a single value. */
    public double variance() {
        return n < 2 ? Double.NaN : sumOfSquares / (n - 1);
    }

    /** R {@code sd}; NaN for a single value. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }
}
