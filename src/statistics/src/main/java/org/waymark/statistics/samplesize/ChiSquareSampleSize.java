package org.waymark.statistics.samplesize;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.NoncentralChiSquared;

/**
 * The sample that shows an association in a table, from the noncentral chi-squared distribution, R
 * {@code pwr.chisq.test} (Cohen 1988, Statistical Power Analysis, 7).
 *
 * @param effectSize Cohen's w, greater than 0; 0.1 is called small, 0.3 medium, 0.5 large
 * @param degreesOfFreedom (rows - 1) × (columns - 1), at least 1
 * @param target significance level and power
 */
public record ChiSquareSampleSize(double effectSize, int degreesOfFreedom, PowerTarget target) {

    public ChiSquareSampleSize {
        Arguments.positive("effect size", effectSize);
        Arguments.atLeast(1, "number of degrees of freedom", degreesOfFreedom);
    }

    /** Significance level 0.05 and power 0.8. */
    public static ChiSquareSampleSize of(double effectSize, int degreesOfFreedom) {
        return new ChiSquareSampleSize(effectSize, degreesOfFreedom, PowerTarget.withDefaults());
    }

    public ChiSquareSampleSize with(PowerTarget newTarget) {
        return new ChiSquareSampleSize(effectSize, degreesOfFreedom, newTarget);
    }

    /** The people needed in the whole table. */
    public SampleSize required() {
        return PowerSearch.sizeFor(target, this::power, 1);
    }

    /** The power that n people in the whole table would have; n at least 1. */
    public double power(double n) {
        Arguments.atLeast(1.0, "sample size", n);
        double critical =
                ChiSquaredDistribution.of(degreesOfFreedom).inverseSurvivalProbability(target.significanceLevel());
        return new NoncentralChiSquared(degreesOfFreedom, n * effectSize * effectSize).survivalProbability(critical);
    }
}
