package org.waymark.statistics.samplesize;

import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.NoncentralF;

/**
 * The sample that shows a difference among the means of several groups of equal size, from the noncentral F
 * distribution, R {@code pwr.anova.test} (Cohen 1988, Statistical Power Analysis, 8).
 *
 * @param groups at least 2
 * @param effectSize Cohen's f, the standard deviation of the means in standard deviations within groups, greater than
 *     0; 0.1 is called small, 0.25 medium, 0.4 large
 * @param target significance level and power
 */
public record AnovaSampleSize(int groups, double effectSize, PowerTarget target) {

    public AnovaSampleSize {
        Arguments.atLeast(2, "number of groups", groups);
        Arguments.positive("effect size", effectSize);
    }

    /** Significance level 0.05 and power 0.8. */
    public static AnovaSampleSize of(int groups, double effectSize) {
        return new AnovaSampleSize(groups, effectSize, PowerTarget.withDefaults());
    }

    public AnovaSampleSize with(PowerTarget newTarget) {
        return new AnovaSampleSize(groups, effectSize, newTarget);
    }

    /** The people needed in each group, at least 2. */
    public SampleSize perGroup() {
        return PowerSearch.sizeFor(target, this::power, 2);
    }

    /** The power that groups of the given size, at least 2, would have. */
    public double power(double groupSize) {
        Arguments.atLeast(2.0, "size of each group", groupSize);
        double numerator = groups - 1.0;
        double denominator = (groupSize - 1) * groups;
        double critical =
                FDistribution.of(numerator, denominator).inverseSurvivalProbability(target.significanceLevel());
        double noncentrality = groups * groupSize * effectSize * effectSize;
        return new NoncentralF(numerator, denominator, noncentrality).survivalProbability(critical);
    }
}
