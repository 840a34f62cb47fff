package org.waymark.statistics.samplesize;

import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.NoncentralT;

/**
 * The sample that tells two means apart by a t test, from the noncentral t distribution, R {@code power.t.test}
 * (Cohen 1988, Statistical Power Analysis, 2).
 *
 * <p>Like R it leaves out the chance of a significant difference in the wrong direction, which {@code pwr.t.test}
 * counts: the exact sizes differ in the sixth digit.
 *
 * @param effectSize Cohen's d, the difference of the means in standard deviations, not 0; its sign does not matter
 * @param target significance level, power and direction
 */
public record TwoMeansSampleSize(double effectSize, PowerTarget target) {

    public TwoMeansSampleSize {
        Arguments.finite("effect size", effectSize);
        Arguments.that(effectSize != 0, "The effect size is 0, but the means must differ.");
    }

    /** Significance level 0.05 and power 0.8, two-sided. */
    public static TwoMeansSampleSize of(double effectSize) {
        return new TwoMeansSampleSize(effectSize, PowerTarget.withDefaults());
    }

    /**
     * @param difference of the means, in their unit, not 0
     * @param standardDeviation within each group, in the same unit, greater than 0
     */
    public static TwoMeansSampleSize of(double difference, double standardDeviation) {
        return of(difference / Arguments.positive("standard deviation", standardDeviation));
    }

    public TwoMeansSampleSize with(PowerTarget newTarget) {
        return new TwoMeansSampleSize(effectSize, newTarget);
    }

    /** The people needed in each of two groups of equal size, at least 2. */
    public SampleSize perGroup() {
        return PowerSearch.sizeFor(target, n -> power(n, n), 2);
    }

    /** The power that groups of the given sizes, each at least 2, would have. */
    public double power(double firstSize, double secondSize) {
        Arguments.atLeast(2.0, "size of the first group", firstSize);
        Arguments.atLeast(2.0, "size of the second group", secondSize);
        double degreesOfFreedom = firstSize + secondSize - 2;
        double noncentrality = Math.abs(effectSize) * Math.sqrt(firstSize * secondSize / (firstSize + secondSize));
        double critical = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(target.tail());
        return new NoncentralT(degreesOfFreedom, noncentrality).survivalProbability(critical);
    }
}
