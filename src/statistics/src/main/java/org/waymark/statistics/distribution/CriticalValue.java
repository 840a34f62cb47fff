package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;

/** The distance from the estimate, in standard errors, that a two-sided interval of some confidence spans. */
public final class CriticalValue {

    private CriticalValue() {}

    /**
     * For an estimate with a normal distribution, R {@code qnorm((1 - confidence) / 2, lower.tail = FALSE)}; 1.959964
     * for 0.95.
     *
     * @param confidence between 0 and 1, both excluded
     */
    public static double normal(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail(confidence));
    }

    /**
     * For a mean whose variance was estimated too, R {@code qt((1 - confidence) / 2, df, lower.tail = FALSE)}.
     *
     * @param confidence between 0 and 1, both excluded
     * @param degreesOfFreedom greater than 0, not necessarily whole
     */
    public static double studentT(double confidence, double degreesOfFreedom) {
        Arguments.positive("number of degrees of freedom", degreesOfFreedom);
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail(confidence));
    }

    private static double tail(double confidence) {
        return (1 - Arguments.betweenZeroAndOne("confidence level", confidence)) / 2;
    }
}
