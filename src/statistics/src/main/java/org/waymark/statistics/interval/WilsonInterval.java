package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;

/**
 * The score interval of a proportion (Wilson 1927, JASA 22, 209–212), R {@code prop.test(x, n, correct = FALSE)}.
 *
 * <p>It has a width even where nobody or everybody agreed, and never leaves the range from 0 to 1. For weighted or
 * clustered samples and finite populations it takes the effective sample size (Dean and Pagano 2015, Journal of Survey
 * Statistics and Methodology 3, 484–503); in a census it shrinks to the proportion itself.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * @param successes from 0 to n
     * @param n at least 1
     * @param confidence between 0 and 1, both excluded
     */
    public static Interval ofCounts(long successes, long n, double confidence) {
        Arguments.atLeast(1L, "number of respondents", n);
        Arguments.between(0, n, "number of successes", successes);
        return ofProportion((double) successes / n, n, confidence);
    }

    /**
     * @param proportion from 0 to 1
     * @param effectiveSize greater than 0, see {@link SamplingDesign#effectiveSize}; positive infinity for a census
     * @param confidence between 0 and 1, both excluded
     */
    public static Interval ofProportion(double proportion, double effectiveSize, double confidence) {
        Arguments.proportion("proportion", proportion);
        Arguments.positiveOrUnlimited("sample size", effectiveSize);
        double z = CriticalValue.normal(confidence);
        double spread = z * z / effectiveSize;
        double lower = lowerLimit(proportion, spread);
        double upper = 1 - lowerLimit(1 - proportion, spread);
        return new Interval(proportion, lower, Math.max(lower, upper), confidence);
    }

    /** The smaller root as the product of the roots over the larger one, which loses no digits near zero. */
    private static double lowerLimit(double p, double spread) {
        if (p == 0) {
            return 0;
        }
        double twiceLarger = 2 * p + spread + Math.sqrt(spread * (spread + 4 * p * (1 - p)));
        return 2 * p * p / twiceLarger;
    }
}
