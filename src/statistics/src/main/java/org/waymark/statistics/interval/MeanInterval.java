package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.distribution.CriticalValue;

/** The t interval of a mean (Student 1908), R {@code t.test(x)$conf.int}. */
public final class MeanInterval {

    private MeanInterval() {}

    /**
     * @param values at least two, all finite
     * @param confidence between 0 and 1, both excluded
     */
    public static Interval of(double[] values, double confidence) {
        var moments = Moments.of(Arguments.finite(2, "values", values));
        return of(moments.mean(), moments.standardDeviation(), moments.n(), confidence);
    }

    /**
     * @param mean finite
     * @param standardDeviation of the values with divisor n - 1, at least 0
     * @param n the number of values, at least 2
     * @param confidence between 0 and 1, both excluded
     */
    public static Interval of(double mean, double standardDeviation, long n, double confidence) {
        Arguments.atLeast(2L, "number of values", n);
        Arguments.atLeast(0.0, "standard deviation", standardDeviation);
        return ofStandardError(mean, standardDeviation / Math.sqrt(n), n - 1, confidence);
    }

    /**
     * For a mean whose standard error was found otherwise, as with weights.
     *
     * @param mean finite
     * @param standardError at least 0
     * @param degreesOfFreedom of the standard error, greater than 0
     * @param confidence between 0 and 1, both excluded
     */
    public static Interval ofStandardError(
            double mean, double standardError, double degreesOfFreedom, double confidence) {
        Arguments.finite("mean", mean);
        Arguments.atLeast(0.0, "standard error", standardError);
        double margin = CriticalValue.studentT(confidence, degreesOfFreedom) * standardError;
        return new Interval(mean, mean - margin, mean + margin, confidence);
    }
}
