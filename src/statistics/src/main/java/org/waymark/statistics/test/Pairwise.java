package org.waymark.statistics.test;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.multiplicity.PValueAdjustment;

/** Which groups differ: every pair tested by itself, the p-values corrected for their number. */
public final class Pairwise {

    private record Result(double difference, double pValue) {}

    private Pairwise() {}

    /**
     * Welch's t test of every pair, R {@code pairwise.t.test(pool.sd = FALSE)}; the comparison after
     * {@link WelchAnova}.
     *
     * @param groups at least two, each with at least two values that are not all equal
     * @return pairs in the order 1-2, 1-3, …, 2-3, …
     */
    public static List<PairwiseComparison> welchT(double[][] groups, PValueAdjustment adjustment) {
        Moments[] moments = GroupChecks.momentsWithSpread(groups);
        return compare(groups.length, adjustment, pair -> {
            var test = WelchT.of(moments[pair.second()], moments[pair.first()]);
            return new Result(test.difference(), test.pValue());
        });
    }

    /**
     * The z test of every pair of proportions with Yates' correction, R {@code pairwise.prop.test}.
     *
     * @param successes of each group, from 0 to its size
     * @param sizes of the groups, at least two, each at least 1
     * @return pairs in the order 1-2, 1-3, …, 2-3, …
     */
    public static List<PairwiseComparison> proportions(long[] successes, long[] sizes, PValueAdjustment adjustment) {
        Arguments.sameLength("numbers of successes", successes.length, "group sizes", sizes.length);
        Arguments.atLeast(2, "number of groups", sizes.length);
        return compare(sizes.length, adjustment, pair -> {
            int first = pair.first();
            int second = pair.second();
            var test = TwoProportionZ.ofCorrected(successes[second], sizes[second], successes[first], sizes[first]);
            return new Result(test.difference(), test.pValue());
        });
    }

    /**
     * Dunn's test of every pair by the ranks of all values, with the correction for ties (Dunn 1964, Technometrics 6,
     * 241–252), R {@code dunn.test::dunn.test}; the comparison after {@link KruskalWallis}.
     *
     * @param groups at least two, none empty, all values finite and not all equal
     * @return pairs in the order 1-2, 1-3, …, 2-3, …; their differences are those of mean ranks
     */
    public static List<PairwiseComparison> dunn(double[][] groups, PValueAdjustment adjustment) {
        GroupChecks.momentsOf(groups, 1);
        Ranks ranks = GroupChecks.canBeRanked(new Ranks(groups));
        double[] means = Arrays.stream(groups)
                .mapToDouble(
                        group -> Arrays.stream(group).map(ranks::of).average().orElseThrow())
                .toArray();
        double variance = ranks.totalSquares() / (ranks.n() - 1);
        return compare(groups.length, adjustment, pair -> {
            double difference = means[pair.second()] - means[pair.first()];
            double spread = 1.0 / groups[pair.first()].length + 1.0 / groups[pair.second()].length;
            double z = Math.abs(difference) / Math.sqrt(variance * spread);
            return new Result(difference, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
        });
    }

    private static List<PairwiseComparison> compare(
            int groups, PValueAdjustment adjustment, Function<Pair, Result> test) {
        List<Pair> pairs = Pair.among(groups);
        List<Result> results = pairs.stream().map(test).toList();
        double[] adjusted =
                adjustment.adjust(results.stream().mapToDouble(Result::pValue).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new PairwiseComparison(
                        pairs.get(i).first(),
                        pairs.get(i).second(),
                        results.get(i).difference(),
                        results.get(i).pValue(),
                        adjusted[i]))
                .toList();
    }
}
