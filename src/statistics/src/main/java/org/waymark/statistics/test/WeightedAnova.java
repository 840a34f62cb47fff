package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.FrequencyTable;

/**
 * Whether groups of weighted respondents have the same mean: Wald's test with Taylor-linearised variances, R
 * {@code survey::regTermTest(svyglm(y ~ group, design), ~group)} for independent respondents (Lumley 2010, Complex
 * Surveys, 5.2). It supposes no equal spread of the groups.
 *
 * <p>On the middle of each value's place in the weighted distribution it is the rank test for weighted data, R
 * {@code svyranktest(test = "KruskalWallis")} (Lumley and Scott 2013, Biometrika 100, 831–842).
 *
 * @param statistic F
 * @param numeratorDegreesOfFreedom groups - 1
 * @param denominatorDegreesOfFreedom respondents - groups
 * @param pValue from 0 to 1
 * @param explained the share of the weighted variance between groups, η², from 0 to 1
 * @param effectiveSize Kish's: the unweighted respondents who would be as precise
 */
public record WeightedAnova(
        double statistic,
        int numeratorDegreesOfFreedom,
        int denominatorDegreesOfFreedom,
        double pValue,
        double explained,
        double effectiveSize)
        implements HypothesisTest {

    /**
     * @param values one per respondent, NaN where missing
     * @param labels the group of each respondent from 0, or {@code FrequencyTable.MISSING}
     * @param groups at least two, each with values that are not all equal and have some weight
     * @param weights one per respondent, at least 0
     */
    public static WeightedAnova of(double[] values, int[] labels, int groups, double[] weights) {
        Arguments.atLeast(2, "number of groups", groups);
        return of(new WeightedGroups(values, labels, groups, weights).withSpread());
    }

    /** The same for the ranks of the values; arguments as above. */
    public static WeightedAnova ofRanks(double[] values, int[] labels, int groups, double[] weights) {
        double[] present = values.clone();
        for (int i = 0; i < present.length; i++) {
            present[i] = labels[i] == FrequencyTable.MISSING ? Double.NaN : values[i];
        }
        return of(WeightedRanks.of(present, weights), labels, groups, weights);
    }

    private static WeightedAnova of(WeightedGroups data) {
        int groups = data.groups();
        double precisions = 0;
        double weighted = 0;
        for (int group = 0; group < groups; group++) {
            double precision = 1 / data.variance(group);
            precisions += precision;
            weighted += precision * data.mean(group);
        }
        double centre = weighted / precisions;
        double wald = 0;
        for (int group = 0; group < groups; group++) {
            double deviation = data.mean(group) - centre;
            wald += deviation * deviation / data.variance(group);
        }
        int numerator = groups - 1;
        int denominator = Arguments.atLeast(1, "number of respondents beyond the groups", data.n() - groups);
        double statistic = wald / numerator;
        double pValue = FDistribution.of(numerator, denominator).survivalProbability(statistic);
        return new WeightedAnova(statistic, numerator, denominator, pValue, data.explained(), data.effectiveSize());
    }
}
