package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;

/**
 * The difference of the means of two groups of weighted respondents with its Taylor-linearised standard error,
 * two-sided, R {@code survey::svyttest} for independent respondents.
 *
 * @param difference the weighted mean of the first group minus that of the second, in the unit of the values
 * @param standardError of the difference, in the same unit
 * @param deviation the weighted standard deviation within the groups, in the same unit
 * @param degreesOfFreedom respondents - 2
 * @param pValue from 0 to 1
 */
public record WeightedT(
        double difference, double standardError, double deviation, double degreesOfFreedom, double pValue)
        implements HypothesisTest {

    /**
     * @param values one per respondent, NaN where missing
     * @param labels 0 for the first group, 1 for the second, or {@code FrequencyTable.MISSING}; both groups
     *     need somebody, and one of them some spread
     * @param weights one per respondent, at least 0
     */
    public static WeightedT of(double[] values, int[] labels, double[] weights) {
        var groups = new WeightedGroups(values, labels, 2, weights);
        Arguments.that(
                groups.deviation() > 0, "All values within each group are equal, but the test needs some spread.");
        double difference = groups.mean(0) - groups.mean(1);
        double standardError = Math.sqrt(groups.variance(0) + groups.variance(1));
        double degreesOfFreedom = groups.n() - 2.0;
        double t = Math.abs(difference) / standardError;
        double pValue = 2 * TDistribution.of(degreesOfFreedom).survivalProbability(t);
        return new WeightedT(difference, standardError, groups.deviation(), degreesOfFreedom, pValue);
    }

    /** t. */
    @Override
    public double statistic() {
        return difference / standardError;
    }

    /** The interval of the difference. */
    public Interval interval(double confidence) {
        return MeanInterval.ofStandardError(difference, standardError, degreesOfFreedom, confidence);
    }
}
