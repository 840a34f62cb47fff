package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;

/**
 * One-way analysis of variance: do groups with the same spread have the same mean? (Fisher 1925), R {@code aov}.
 *
 * @param betweenSumOfSquares of the group means around the grand mean, weighted by group size
 * @param withinSumOfSquares of the values around their group means
 * @param betweenDegreesOfFreedom groups - 1
 * @param withinDegreesOfFreedom values - groups
 * @param statistic F, the ratio of the mean squares; positive infinity where no group has any spread
 * @param pValue from 0 to 1
 */
public record OneWayAnova(
        double betweenSumOfSquares,
        double withinSumOfSquares,
        int betweenDegreesOfFreedom,
        long withinDegreesOfFreedom,
        double statistic,
        double pValue)
        implements HypothesisTest {

    /** @param groups at least two, none empty, more values than groups, and not all values equal */
    public static OneWayAnova of(double[]... groups) {
        Moments[] moments = GroupChecks.momentsOf(groups, 1);
        long n = 0;
        double weightedMeans = 0;
        double within = 0;
        for (Moments group : moments) {
            n += group.n();
            weightedMeans += group.n() * group.mean();
            within += group.sumOfSquares();
        }
        double grandMean = weightedMeans / n;
        double between = 0;
        for (Moments group : moments) {
            double deviation = group.mean() - grandMean;
            between += group.n() * deviation * deviation;
        }
        Arguments.atLeast(groups.length + 1L, "number of values", n);
        Arguments.that(between + within > 0, "All values are equal, so there is no variance to analyse.");
        int numerator = groups.length - 1;
        long denominator = n - groups.length;
        double statistic = between / numerator / (within / denominator);
        double pValue = FDistribution.of(numerator, denominator).survivalProbability(statistic);
        return new OneWayAnova(between, within, numerator, denominator, statistic, pValue);
    }

    /** The variance within groups, pooled over them. */
    public double withinMeanSquare() {
        return withinSumOfSquares / withinDegreesOfFreedom;
    }
}
