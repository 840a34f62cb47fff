package org.waymark.segmentation.segment;

import java.util.Arrays;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;
import org.waymark.statistics.interval.WilsonInterval;
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
        double[] chosen = pick(values, rows);
        Interval interval = isWeighted() && weight(rows) > 0
                ? WeightedMean.of(chosen, weights(rows)).interval(CONFIDENCE)
                : MeanInterval.of(chosen, CONFIDENCE);
        return estimate(interval, rows.length);
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
