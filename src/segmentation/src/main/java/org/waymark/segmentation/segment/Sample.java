package org.waymark.segmentation.segment;

import java.util.Arrays;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.descriptive.WeightedQuantile;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.statistics.weighting.DesignEffect;
import org.waymark.statistics.weighting.WeightedMean;
import org.waymark.statistics.weighting.WeightedProportion;

/**
 * The respondents of a solution: the segment of each, and how much each counts.
 *
 * @param labels segment of each respondent, from 0
 * @param segments how many segments there are
 * @param weights of each respondent, at least 0; null when all count the same
 */
record Sample(int[] labels, int segments, double[] weights) {

    static final double CONFIDENCE = 0.95;

    /** Stands for all segments together. */
    static final int ALL = -1;

    boolean isWeighted() {
        return weights != null;
    }

    /** Respondents of the segment that have a value. */
    int[] rows(double[] values, int segment) {
        int[] rows = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && (segment == ALL || labels[i] == segment)) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The share of respondents with that value among those with any. Wilson's interval. */
    Estimate share(double[] values, double hit, int segment) {
        int[] rows = rows(values, segment);
        if (rows.length == 0) {
            return new Estimate(null, null, null, 0);
        }
        boolean[] hits = new boolean[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            hits[i] = values[rows[i]] == hit;
            count += hits[i] ? 1 : 0;
        }
        Interval interval = isWeighted() && rows.length > 1 && weight(rows) > 0
                ? WeightedProportion.of(hits, weights(rows)).interval(CONFIDENCE)
                : WilsonInterval.ofCounts(count, rows.length, CONFIDENCE);
        return estimate(interval, rows.length);
    }

    /** The mean of the values. The t interval; none for a single respondent. */
    Estimate mean(double[] values, int segment) {
        int[] rows = rows(values, segment);
        if (rows.length == 0) {
            return new Estimate(null, null, null, 0);
        }
        if (rows.length == 1) {
            return new Estimate(values[rows[0]], null, null, 1);
        }
        return estimate(meanOf(values, rows), rows.length);
    }

    /** The mean of those rows, at least two, with its t interval. */
    Interval meanOf(double[] values, int[] rows) {
        double[] chosen = pick(values, rows);
        return isWeighted() && weight(rows) > 0
                ? WeightedMean.of(chosen, weights(rows)).interval(CONFIDENCE)
                : MeanInterval.of(chosen, CONFIDENCE);
    }

    /** The standard deviation of those who have a value; 0 for fewer than two. */
    double deviation(double[] values) {
        int[] rows = rows(counted(values), ALL);
        double total = 0;
        double sum = 0;
        for (int row : rows) {
            double weight = isWeighted() ? weights[row] : 1;
            total += weight;
            sum += weight * values[row];
        }
        double squares = 0;
        for (int row : rows) {
            double deviation = values[row] - sum / total;
            squares += (isWeighted() ? weights[row] : 1) * deviation * deviation;
        }
        return rows.length < 2 ? 0 : Math.sqrt(squares / total * rows.length / (rows.length - 1));
    }

    /** The median of the values; no interval. */
    Estimate median(double[] values, int segment) {
        int[] rows = rows(counted(values), segment);
        if (rows.length == 0) {
            return new Estimate(null, null, null, 0);
        }
        double[] equal = new double[rows.length];
        Arrays.fill(equal, 1);
        double[] counts = isWeighted() ? weights(rows) : equal;
        return new Estimate(WeightedQuantile.median(pick(values, rows), counts), null, null, rows.length);
    }

    /** Two of the segments alone, as segments 0 and 1. */
    Sample only(int first, int second) {
        int[] two = Arrays.stream(labels)
                .map(label -> label == first ? 0 : label == second ? 1 : FrequencyTable.MISSING)
                .toArray();
        return new Sample(two, 2, weights);
    }

    /** Who is in the segment, 0, and who in another, 1. */
    int[] sides(int segment) {
        return Arrays.stream(labels).map(label -> label == segment ? 0 : 1).toArray();
    }

    /** The values of those who count: all but those whose weight is zero, who become NaN. */
    double[] counted(double[] values) {
        if (!isWeighted()) {
            return values;
        }
        double[] counted = values.clone();
        for (int i = 0; i < counted.length; i++) {
            counted[i] = weights[i] > 0 ? values[i] : Double.NaN;
        }
        return counted;
    }

    /** Respondents, or with weights as many unweighted ones as would be as precise (Kish 1965). */
    double effectiveSize(int[] rows) {
        return isWeighted() && rows.length > 0 && weight(rows) > 0
                ? DesignEffect.ofWeights(weights(rows)).effectiveSize(rows.length)
                : rows.length;
    }

    double[] weights(int[] rows) {
        return pick(weights, rows);
    }

    static double[] pick(double[] values, int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return picked;
    }

    private double weight(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += weights[row];
        }
        return sum;
    }

    private static Estimate estimate(Interval interval, int base) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), base);
    }
}
