package org.waymark.statistics.test;

import java.util.List;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.distribution.StudentizedRange;

/**
 * Tukey's honestly significant differences of all pairs of means, after {@link OneWayAnova}, R {@code TukeyHSD}; with
 * the extension of Kramer (1956, Biometrics 12, 307–310) to groups of different size.
 *
 * <p>R finds the same intervals to about seven digits, but its p-values below 1e-8 are rounding errors or zero.
 */
public final class TukeyHsd {

    private TukeyHsd() {}

    /**
     * @param groups at least two, none empty, with some spread within them
     * @param confidence of all intervals together, between 0 and 1, both excluded
     * @return pairs in the order 1-2, 1-3, …, 2-3, …
     */
    public static List<SimultaneousComparison> of(double[][] groups, double confidence) {
        Arguments.betweenZeroAndOne("confidence level", confidence);
        var anova = OneWayAnova.of(groups);
        Arguments.that(
                anova.withinSumOfSquares() > 0,
                "All values within each group are equal, but the comparison needs some spread.");
        var range = new StudentizedRange(groups.length, anova.withinDegreesOfFreedom());
        double critical = range.inverseSurvivalProbability(1 - confidence);
        Moments[] moments = GroupChecks.momentsOf(groups, 1);
        return Pair.among(groups.length).stream()
                .map(pair -> {
                    Moments first = moments[pair.first()];
                    Moments second = moments[pair.second()];
                    double spread = anova.withinMeanSquare() / 2 * (1.0 / first.n() + 1.0 / second.n());
                    double difference = second.mean() - first.mean();
                    return SimultaneousComparison.of(pair, difference, Math.sqrt(spread), range, critical, confidence);
                })
                .toList();
    }
}
