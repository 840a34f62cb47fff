package org.waymark.segmentation.segment;

import java.util.stream.IntStream;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.effect.CohensD;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.test.WeightedT;
import org.waymark.statistics.test.WelchT;

/** Two means: Welch's t test and interval, with weights the linearised ones, and Cohen's d. */
final class MeanContrast implements Contrast {

    private final Sample sample;
    private final double[] values;
    private final int[] sides;
    private final double[][] groups;
    private final Interval difference;
    private final double pValue;
    private final CohensD effect;

    private MeanContrast(Sample sample, double[] values, int[] sides, double[][] groups) {
        this.sample = sample;
        this.values = values;
        this.sides = sides;
        this.groups = groups;
        if (sample.isWeighted()) {
            WeightedT test = WeightedT.of(values, sides, sample.weights());
            difference = test.interval(Sample.CONFIDENCE);
            pValue = test.pValue();
            effect = new CohensD(test.difference() / test.deviation(), size(0), size(1));
        } else {
            WelchT test = WelchT.of(groups[0], groups[1]);
            difference = test.interval(Sample.CONFIDENCE);
            pValue = test.pValue();
            effect = CohensD.of(groups[0], groups[1]);
        }
    }

    /**
     * @param values one per respondent, NaN where missing
     * @param sides as for {@link ShareContrast#of}
     * @return null when a part has fewer than two values, or no value differs from others of its part
     */
    static MeanContrast of(Sample sample, double[] values, int[] sides) {
        double[] counted = sample.counted(values);
        double[][] groups = Groups.split(counted, sides, 2);
        if (groups[0].length < 2 || groups[1].length < 2 || spread(groups[0]) + spread(groups[1]) == 0) {
            return null;
        }
        return new MeanContrast(sample, counted, sides, groups);
    }

    private static double spread(double[] group) {
        return Moments.of(group).sumOfSquares();
    }

    private long size(int side) {
        return Math.max(2, Math.round(sample.effectiveSize(rows(side))));
    }

    private int[] rows(int side) {
        return IntStream.range(0, values.length)
                .filter(i -> sides[i] == side && !Double.isNaN(values[i]))
                .toArray();
    }

    @Override
    public Interval first() {
        return sample.meanOf(values, rows(0));
    }

    @Override
    public Interval second() {
        return sample.meanOf(values, rows(1));
    }

    @Override
    public int firstBase() {
        return groups[0].length;
    }

    @Override
    public int secondBase() {
        return groups[1].length;
    }

    @Override
    public Interval difference() {
        return difference;
    }

    @Override
    public double pValue() {
        return pValue;
    }

    @Override
    public double effect() {
        return effect.value();
    }

    @Override
    public Interval effectInterval() {
        return effect.interval(Sample.CONFIDENCE);
    }
}
