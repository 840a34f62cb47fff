package org.waymark.statistics.test;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * The Mann–Whitney test of two groups, two-sided, R {@code wilcox.test(x, y)} (Mann and Whitney 1947, Annals of
 * Mathematical Statistics 18, 50–60): exact for small groups without equal values, otherwise by the normal
 * approximation with corrections for ties and continuity.
 *
 * @param statistic U, how often a value of the first group exceeds one of the second, equal ones counting one half
 * @param pValue from 0 to 1
 * @param pairs the number of pairs that were compared
 */
public record MannWhitney(double statistic, double pValue, double pairs) implements HypothesisTest {

    /** Both groups need at least one value, all finite, and not all of them equal. */
    public static MannWhitney of(double[] first, double[] second) {
        double[][] groups = {first, second};
        GroupChecks.momentsOf(groups, 1);
        GroupChecks.canBeRanked(new Ranks(groups));
        var result = MannWhitneyUTest.withDefaults().test(withoutNegativeZero(first), withoutNegativeZero(second));
        return new MannWhitney(result.getStatistic(), result.getPValue(), (double) first.length * second.length);
    }

    /** Commons Statistics 1.2 ranks -0.0 below 0.0, and rounded values contain both. */
    private static double[] withoutNegativeZero(double[] values) {
        return DoubleStream.of(values).map(value -> value + 0.0).toArray();
    }

    /**
     * The probability that someone of the first group exceeds someone of the second, from 0 to 1; 0.5 for no
     * difference.
     */
    public double probabilityOfSuperiority() {
        return statistic / pairs;
    }
}
