package org.waymark.segmentation.wave;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;
import org.waymark.statistics.test.WeightedT;
import org.waymark.statistics.test.WelchT;
import org.waymark.statistics.weighting.WeightedMean;

/** A mean then and now: Welch's test with its interval, or the linearised one with weights. */
final class MeanComparison {

    private MeanComparison() {}

    /** Values with their weights; {@code weights} is null when all count the same. */
    record Group(double[] values, double[] weights) {

        private Estimate mean() {
            if (values.length == 0) {
                return new Estimate(null, null, null, 0);
            }
            if (values.length == 1) {
                return new Estimate(values[0], null, null, 1);
            }
            Interval interval = weights == null || Arrays.stream(weights).sum() == 0
                    ? MeanInterval.of(values, TypedPeople.CONFIDENCE)
                    : WeightedMean.of(values, weights).interval(TypedPeople.CONFIDENCE);
            return SizeComparison.estimate(interval, values.length);
        }

        private boolean isConstant() {
            return Arrays.stream(values).distinct().count() < 2;
        }

        private double[] weightsOrOnes() {
            return weights != null
                    ? weights
                    : DoubleStream.generate(() -> 1).limit(values.length).toArray();
        }
    }

    /** Without limits, and without p, when there are too few values or none of them differ. The p-value is not corrected. */
    static Change of(Group earlier, Group now) {
        Estimate before = earlier.mean();
        Estimate after = now.mean();
        if (before.value() == null || after.value() == null) {
            return new Change(before, after, new Estimate(null, null, null, 0), null, null);
        }
        if (earlier.values.length < 2 || now.values.length < 2 || (earlier.isConstant() && now.isConstant())) {
            var plain = new Estimate(after.value() - before.value(), null, null, now.values.length);
            return new Change(before, after, plain, null, null);
        }
        if (earlier.weights == null && now.weights == null) {
            WelchT test = WelchT.of(now.values, earlier.values);
            return change(before, after, test.interval(TypedPeople.CONFIDENCE), test.pValue());
        }
        WeightedT test = weighted(earlier, now);
        return change(before, after, test.interval(TypedPeople.CONFIDENCE), test.pValue());
    }

    private static Change change(Estimate before, Estimate after, Interval difference, double p) {
        return new Change(before, after, SizeComparison.estimate(difference, after.base()), p, null);
    }

    private static WeightedT weighted(Group earlier, Group now) {
        int people = now.values.length + earlier.values.length;
        int[] labels = new int[people];
        Arrays.fill(labels, now.values.length, people, 1);
        return WeightedT.of(
                DoubleStream.concat(Arrays.stream(now.values), Arrays.stream(earlier.values))
                        .toArray(),
                labels,
                DoubleStream.concat(Arrays.stream(now.weightsOrOnes()), Arrays.stream(earlier.weightsOrOnes()))
                        .toArray());
    }
}
