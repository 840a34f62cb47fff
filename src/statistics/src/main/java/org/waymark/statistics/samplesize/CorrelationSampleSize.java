package org.waymark.statistics.samplesize;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;

/**
 * The sample that shows a correlation, by Fisher's transformation with its small-sample term, R {@code pwr.r.test}
 * (Cohen 1988, Statistical Power Analysis, 3).
 *
 * @param correlation between -1 and 1, both excluded, and not 0; its sign does not matter
 * @param target significance level, power and direction
 */
public record CorrelationSampleSize(double correlation, PowerTarget target) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public CorrelationSampleSize {
        Arguments.betweenZeroAndOne("absolute correlation", Math.abs(correlation));
    }

    /** Significance level 0.05 and power 0.8, two-sided. */
    public static CorrelationSampleSize of(double correlation) {
        return new CorrelationSampleSize(correlation, PowerTarget.withDefaults());
    }

    public CorrelationSampleSize with(PowerTarget newTarget) {
        return new CorrelationSampleSize(correlation, newTarget);
    }

    /** The people needed, at least 4. */
    public SampleSize required() {
        return PowerSearch.sizeFor(target, this::power, 4);
    }

    /** The power that n people, at least 4, would have. */
    public double power(double n) {
        Arguments.atLeast(4.0, "sample size", n);
        double t = TDistribution.of(n - 2).inverseSurvivalProbability(target.tail());
        double critical = inverseHyperbolicTangent(t / Math.sqrt(t * t + n - 2));
        double r = Math.abs(correlation);
        double expected = inverseHyperbolicTangent(r) + r / (2 * (n - 1));
        double scale = Math.sqrt(n - 3);
        double nearSide = NORMAL.cumulativeProbability((expected - critical) * scale);
        return target.isTwoSided() ? nearSide + NORMAL.cumulativeProbability((-expected - critical) * scale) : nearSide;
    }

    private static double inverseHyperbolicTangent(double r) {
        return Math.log1p(2 * r / (1 - r)) / 2;
    }
}
