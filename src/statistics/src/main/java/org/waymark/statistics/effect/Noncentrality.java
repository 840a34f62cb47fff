package org.waymark.statistics.effect;

import java.util.function.DoubleUnaryOperator;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.Inversion;

/**
 * Confidence limits of a noncentrality: those values under which the observed statistic is just too large or just too
 * small to be expected (Steiger 2004, Psychological Methods 9, 164–182; Smithson 2003, Confidence Intervals).
 *
 * @param lower limit
 * @param upper limit
 */
record Noncentrality(double lower, double upper) {
    private static final double LARGEST = 1e12;

    /**
     * @param upperTail the probability of a larger statistic than the observed one, as a function of the noncentrality
     * @param smallest noncentrality possible, also the answer where even that makes the statistic look large
     * @param start a first guess above it
     */
    static Noncentrality limits(DoubleUnaryOperator upperTail, double smallest, double start, double confidence) {
        double tail = (1 - Arguments.betweenZeroAndOne("confidence level", confidence)) / 2;
        double range = Math.max(1, start - smallest);
        DoubleUnaryOperator shifted = distance -> upperTail.applyAsDouble(smallest + distance);
        return new Noncentrality(
                smallest + Inversion.of(shifted, tail, 0, range, LARGEST),
                smallest + Inversion.of(shifted, 1 - tail, 0, range, LARGEST));
    }
}
