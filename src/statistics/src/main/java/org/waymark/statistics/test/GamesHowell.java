package org.waymark.statistics.test;

import java.util.List;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.distribution.StudentizedRange;

/**
 * Simultaneous comparisons of all pairs of means whatever the spread of each group (Games and Howell 1976, Journal of
 * Educational Statistics 1, 113–125), after {@link WelchAnova}.
 */
public final class GamesHowell {

    private GamesHowell() {}

    /**
     * @param groups at least two, each with at least two values that are not all equal
     * @param confidence of all intervals together, between 0 and 1, both excluded
     * @return pairs in the order 1-2, 1-3, …, 2-3, …
     */
    public static List<SimultaneousComparison> of(double[][] groups, double confidence) {
        Arguments.betweenZeroAndOne("confidence level", confidence);
        Moments[] moments = GroupChecks.momentsWithSpread(groups);
        return Pair.among(groups.length).stream()
                .map(pair -> {
                    var welch = WelchT.of(moments[pair.second()], moments[pair.first()]);
                    var range = new StudentizedRange(groups.length, welch.degreesOfFreedom());
                    double critical = range.inverseSurvivalProbability(1 - confidence);
                    double standardError = welch.standardError() / Math.sqrt(2);
                    return SimultaneousComparison.of(
                            pair, welch.difference(), standardError, range, critical, confidence);
                })
                .toList();
    }
}
