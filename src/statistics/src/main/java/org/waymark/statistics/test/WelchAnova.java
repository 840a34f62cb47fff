package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.descriptive.Moments;

/**
 * Welch's analysis of variance: do groups have the same mean, whatever the spread of each? (Welch 1951, Biometrika 38,
 * 330–336), R {@code oneway.test}. The safer choice where segments differ in spread, and they usually do.
 *
 * @param statistic F
 * @param numeratorDegreesOfFreedom groups - 1
 * @param denominatorDegreesOfFreedom estimated, usually not whole
 * @param pValue from 0 to 1
 */
public record WelchAnova(
        double statistic, int numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom, double pValue)
        implements HypothesisTest {

    /** @param groups at least two, each with at least two values that are not all equal */
    public static WelchAnova of(double[]... groups) {
        Moments[] moments = GroupChecks.momentsWithSpread(groups);
        double weights = 0;
        double weightedMeans = 0;
        for (Moments group : moments) {
            weights += precision(group);
            weightedMeans += precision(group) * group.mean();
        }
        double centre = weightedMeans / weights;
        double between = 0;
        double uncertainty = 0;
        for (Moments group : moments) {
            double deviation = group.mean() - centre;
            double rest = 1 - precision(group) / weights;
            between += precision(group) * deviation * deviation;
            uncertainty += rest * rest / (group.n() - 1);
        }
        double k = groups.length;
        double correction = uncertainty / (k * k - 1);
        double statistic = between / ((k - 1) * (1 + 2 * (k - 2) * correction));
        double denominator = 1 / (3 * correction);
        double pValue = FDistribution.of(k - 1, denominator).survivalProbability(statistic);
        return new WelchAnova(statistic, groups.length - 1, denominator, pValue);
    }

    /** One over the squared standard error of the mean of a group. */
    private static double precision(Moments group) {
        return group.n() / group.variance();
    }
}
