package org.waymark.segmentation.segment;

import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.effect.CohensH;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.NewcombeInterval;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.statistics.test.FisherExact;
import org.waymark.statistics.test.RaoScott;
import org.waymark.statistics.test.TwoProportionZ;

/** Two shares: Newcombe's interval, the z test or Fisher's, with weights Rao and Scott's, and Cohen's h. */
final class ShareContrast implements Contrast {

    private static final double SMALL_COUNT = 5;

    private final Sample sample;
    private final int[] sides;
    private final int[] hits;
    private final Part first;
    private final Part second;

    /** One side: how many hit of how many, the share, and as how many unweighted respondents it is as precise. */
    private record Part(int hits, int base, double share, double size) {

        Interval interval() {
            return WilsonInterval.ofProportion(share, size, Sample.CONFIDENCE);
        }
    }

    private ShareContrast(Sample sample, int[] sides, int[] hits) {
        this.sample = sample;
        this.sides = sides;
        this.hits = hits;
        this.first = part(0);
        this.second = part(1);
    }

    /**
     * @param values one per respondent, NaN where missing
     * @param hit the value whose share is compared
     * @param sides 0 for the first part, 1 for the second, {@code FrequencyTable.MISSING} for neither
     * @return null when nobody of a part answered
     */
    static ShareContrast of(Sample sample, double[] values, double hit, int[] sides) {
        double[] counted = sample.counted(values);
        int[] hits = new int[counted.length];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = Double.isNaN(counted[i]) ? FrequencyTable.MISSING : counted[i] == hit ? 1 : 0;
        }
        var contrast = new ShareContrast(sample, sides, hits);
        return contrast.first.base() == 0 || contrast.second.base() == 0 ? null : contrast;
    }

    private Part part(int side) {
        int base = 0;
        int count = 0;
        double total = 0;
        double hit = 0;
        double squares = 0;
        for (int i = 0; i < hits.length; i++) {
            if (sides[i] == side && hits[i] != FrequencyTable.MISSING) {
                double weight = sample.isWeighted() ? sample.weights()[i] : 1;
                base++;
                count += hits[i];
                total += weight;
                hit += weight * hits[i];
                squares += weight * weight;
            }
        }
        return new Part(count, base, Math.min(1, hit / total), total * total / squares);
    }

    @Override
    public Interval first() {
        return first.interval();
    }

    @Override
    public Interval second() {
        return second.interval();
    }

    @Override
    public int firstBase() {
        return first.base();
    }

    @Override
    public int secondBase() {
        return second.base();
    }

    @Override
    public Interval difference() {
        return NewcombeInterval.of(first(), second());
    }

    @Override
    public double pValue() {
        int all = first.hits() + second.hits();
        if (all == 0 || all == first.base() + second.base()) {
            return 1;
        }
        if (sample.isWeighted()) {
            return RaoScott.of(sides, 2, hits, 2, sample.weights()).pValue();
        }
        ContingencyTable table = ContingencyTable.ofCodes(sides, 2, hits, 2);
        return table.smallestExpected() < SMALL_COUNT
                ? FisherExact.of(table).pValue()
                : TwoProportionZ.of(first.hits(), first.base(), second.hits(), second.base())
                        .pValue();
    }

    @Override
    public double effect() {
        return CohensH.of(first.share(), second.share());
    }

    @Override
    public Interval effectInterval() {
        return CohensH.interval(first.share(), first.size(), second.share(), second.size(), Sample.CONFIDENCE);
    }
}
