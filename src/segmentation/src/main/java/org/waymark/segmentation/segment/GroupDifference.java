package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.descriptive.Skewness;
import org.waymark.statistics.effect.RankEpsilonSquared;
import org.waymark.statistics.effect.VarianceExplained;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.test.KruskalWallis;
import org.waymark.statistics.test.OneWayAnova;
import org.waymark.statistics.test.WeightedAnova;
import org.waymark.statistics.test.WelchAnova;

/** Do the values of segments differ, by their means or by their ranks? */
final class GroupDifference {

    /** From this size on the mean of a segment is as good as normal, unless its values have a long tail. */
    private static final int LARGE_ENOUGH = 15;

    /** Beyond it a few large values decide the mean (West, Finch and Curran 1995). */
    private static final double STRONG_SKEW = 2;

    private static final double LARGEST_SHARE = 0.9999;

    private final Sample sample;
    private final double[] values;
    private final double[][] groups;
    private final int[] labels;

    /** @param values one per respondent, NaN where missing */
    GroupDifference(Sample sample, double[] values) {
        this.sample = sample;
        this.values = sample.counted(values);
        double[][] all = Groups.split(this.values, sample.labels(), sample.segments());
        int[] numbers = new int[all.length];
        int next = 0;
        for (int segment = 0; segment < all.length; segment++) {
            numbers[segment] = all[segment].length == 0 ? FrequencyTable.MISSING : next++;
        }
        this.groups = Arrays.stream(all).filter(group -> group.length > 0).toArray(double[][]::new);
        this.labels = Arrays.stream(sample.labels())
                .map(label -> label == FrequencyTable.MISSING ? label : numbers[label])
                .toArray();
    }

    /** Whether there are two segments to compare, and something they could differ in. */
    boolean isTestable() {
        return groups.length >= 2 && n() > groups.length && !isConstant();
    }

    /**
     * By means where they can be relied on, by ranks where not.
     *
     * @param reason why means, if nothing speaks against them
     * @param tails whether a long tail speaks against them
     */
    Tested byMeans(TestReason reason, boolean tails) {
        if (Arrays.stream(groups).anyMatch(group -> spread(group) == 0)) {
            return byRanks(TestReason.NO_SPREAD);
        }
        if (reason != TestReason.ASKED && Arrays.stream(groups).anyMatch(group -> group.length < LARGE_ENOUGH)) {
            return byRanks(TestReason.SMALL_SEGMENT);
        }
        if (tails && Math.abs(Skewness.within(groups)) > STRONG_SKEW) {
            return byRanks(TestReason.SKEWED);
        }
        if (sample.isWeighted()) {
            return weighted("WEIGHTED_MEANS", WeightedAnova.of(values, labels, groups.length, weights()), reason);
        }
        OneWayAnova anova = OneWayAnova.of(groups);
        Interval effect = explained(VarianceExplained.of(anova));
        return Tested.of(welch(effect.estimate()), effect, reason)
                .with(List.of(anova(anova, effect.estimate()), kruskalWallis(KruskalWallis.of(groups))));
    }

    Tested byRanks(TestReason reason) {
        boolean spread = Arrays.stream(groups).allMatch(group -> spread(group) > 0);
        if (sample.isWeighted() && spread) {
            return weighted("WEIGHTED_RANKS", WeightedAnova.ofRanks(values, labels, groups.length, weights()), reason);
        }
        KruskalWallis test = KruskalWallis.of(groups);
        Interval effect = RankEpsilonSquared.interval(test, Sample.CONFIDENCE);
        var others = new ArrayList<DifferenceTest>();
        if (spread && reason != TestReason.ORDERED) {
            others.add(welch(VarianceExplained.of(OneWayAnova.of(groups)).omegaSquared()));
        }
        return Tested.of(kruskalWallis(test), effect, reason).with(others);
    }

    /** Its effect is that of a sample of Kish's effective size. */
    private Tested weighted(String name, WeightedAnova test, TestReason reason) {
        double share = Math.min(test.explained(), LARGEST_SHARE);
        double size = Math.max(test.effectiveSize(), groups.length + 1.0);
        var explained = VarianceExplained.ofShare(share, groups.length, size);
        boolean ranks = name.equals("WEIGHTED_RANKS");
        Interval effect = ranks ? explained.interval(Sample.CONFIDENCE) : explained(explained);
        return Tested.of(
                new DifferenceTest(
                        name,
                        test.statistic(),
                        test.numeratorDegreesOfFreedom(),
                        (double) test.denominatorDegreesOfFreedom(),
                        test.pValue(),
                        Double.NaN,
                        ranks ? "EPSILON_SQUARED" : "OMEGA_SQUARED",
                        effect.estimate(),
                        true),
                effect,
                reason);
    }

    private static Interval explained(VarianceExplained explained) {
        return Tested.around(explained.omegaSquared(), explained.interval(Sample.CONFIDENCE));
    }

    private DifferenceTest welch(double effect) {
        WelchAnova test = WelchAnova.of(groups);
        return new DifferenceTest(
                "WELCH",
                test.statistic(),
                test.numeratorDegreesOfFreedom(),
                test.denominatorDegreesOfFreedom(),
                test.pValue(),
                Double.NaN,
                "OMEGA_SQUARED",
                effect,
                true);
    }

    private static DifferenceTest anova(OneWayAnova test, double effect) {
        return new DifferenceTest(
                "ANOVA",
                test.statistic(),
                test.betweenDegreesOfFreedom(),
                (double) test.withinDegreesOfFreedom(),
                test.pValue(),
                Double.NaN,
                "OMEGA_SQUARED",
                effect,
                true);
    }

    private DifferenceTest kruskalWallis(KruskalWallis test) {
        return new DifferenceTest(
                "KRUSKAL_WALLIS",
                test.statistic(),
                test.degreesOfFreedom(),
                null,
                test.pValue(),
                Double.NaN,
                "EPSILON_SQUARED",
                RankEpsilonSquared.of(test),
                !sample.isWeighted());
    }

    private double[] weights() {
        return sample.weights();
    }

    private long n() {
        return Arrays.stream(groups).mapToLong(group -> group.length).sum();
    }

    private boolean isConstant() {
        double first = groups[0][0];
        return Arrays.stream(groups).flatMapToDouble(Arrays::stream).allMatch(value -> value == first);
    }

    private static double spread(double[] group) {
        return Moments.of(group).sumOfSquares();
    }
}
