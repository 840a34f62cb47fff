package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The Kruskal–Wallis rank test: does one group tend to higher values than another? (Kruskal and Wallis 1952, JASA 47,
 * 583–621), with the correction for ties, R {@code kruskal.test}. For ratings, whose distances mean little.
 *
 * @param statistic H, corrected for ties
 * @param degreesOfFreedom groups - 1
 * @param n the number of values in all groups
 * @param pValue from 0 to 1, by the chi-squared approximation
 */
public record KruskalWallis(double statistic, int degreesOfFreedom, long n, double pValue) implements HypothesisTest {

    /** @param groups at least two, none empty, all values finite and not all equal */
    public static KruskalWallis of(double[]... groups) {
        GroupChecks.momentsOf(groups, 1);
        var ranks = new Ranks(groups);
        double n = ranks.n();
        double totalSquares = GroupChecks.canBeRanked(ranks).totalSquares();
        double betweenSquares = 0;
        for (double[] group : groups) {
            double sum = 0;
            for (double value : group) {
                sum += ranks.of(value) - (n + 1) / 2;
            }
            betweenSquares += sum * sum / group.length;
        }
        double statistic = (n - 1) * betweenSquares / totalSquares;
        int degreesOfFreedom = groups.length - 1;
        double pValue = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
        return new KruskalWallis(statistic, degreesOfFreedom, ranks.n(), pValue);
    }
}
