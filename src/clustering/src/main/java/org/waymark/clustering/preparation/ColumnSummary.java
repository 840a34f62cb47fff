package org.waymark.clustering.preparation;

import java.util.BitSet;

/**
 * Location and spread of one variable over the rows that count, missing values skipped.
 *
 * @param standardDeviation weighted, with the usual n/(n − 1) for n rows, so that equal weights give R's {@code sd}
 */
record ColumnSummary(double minimum, double maximum, double mean, double standardDeviation) {

    static ColumnSummary of(DataMatrix data, BitSet used, int variable) {
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (int row = used.nextSetBit(0); row >= 0; row = used.nextSetBit(row + 1)) {
            double value = data.value(row, variable);
            if (data.weight(row) > 0 && !Double.isNaN(value)) {
                minimum = Math.min(minimum, value);
                maximum = Math.max(maximum, value);
            }
        }
        if (!(maximum > minimum)) {
            double only = minimum == maximum ? minimum : 0;
            return new ColumnSummary(only, only, only, 0);
        }
        return withMoments(data, used, variable, minimum, maximum);
    }

    /** Works on values brought into 0–1, so that neither tiny nor huge values lose their squares. */
    private static ColumnSummary withMoments(
            DataMatrix data, BitSet used, int variable, double minimum, double maximum) {
        double range = maximum - minimum;
        double weights = 0;
        double mean = 0;
        double squares = 0;
        int rows = 0;
        for (int row = used.nextSetBit(0); row >= 0; row = used.nextSetBit(row + 1)) {
            double weight = data.weight(row);
            double value = (data.value(row, variable) - minimum) / range;
            if (weight > 0 && !Double.isNaN(value)) {
                rows++;
                weights += weight;
                double deviation = value - mean;
                mean += deviation * (weight / weights);
                squares += weight * deviation * (value - mean);
            }
        }
        double variance = squares / weights * rows / (rows - 1.0);
        return new ColumnSummary(minimum, maximum, minimum + mean * range, range * Math.sqrt(variance));
    }

    /** As if every value were {@code sum} minus the value. */
    ColumnSummary turned(double sum) {
        return new ColumnSummary(sum - maximum, sum - minimum, sum - mean, standardDeviation);
    }

    /** The same from how often each rating was given. */
    static ColumnSummary of(RatingCounts counts, int variable) {
        byte[] levels = counts.levels(variable);
        double rows = 0;
        double weights = 0;
        double sum = 0;
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (byte level : levels) {
            if (counts.rows(variable, level) > 0) {
                minimum = Math.min(minimum, level);
                maximum = Math.max(maximum, level);
                rows += counts.rows(variable, level);
                weights += counts.weight(variable, level);
                sum += counts.weight(variable, level) * level;
            }
        }
        if (!(maximum > minimum)) {
            double only = minimum == maximum ? minimum : 0;
            return new ColumnSummary(only, only, only, 0);
        }
        double mean = sum / weights;
        double squares = 0;
        for (byte level : levels) {
            squares += counts.weight(variable, level) * (level - mean) * (level - mean);
        }
        return new ColumnSummary(minimum, maximum, mean, Math.sqrt(squares / weights * rows / (rows - 1)));
    }

    double range() {
        return maximum - minimum;
    }

    /** The minimum when it is farther from 0 than {@code ratio} times the range, else 0. */
    double offsetBeyond(double ratio) {
        return Math.abs(minimum) > ratio * range() ? minimum : 0;
    }
}
