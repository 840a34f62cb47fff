package org.waymark.clustering.typing;

import java.util.stream.IntStream;

/**
 * A score per segment that is linear in coded columns.
 *
 * @param constants by segment; −∞ for a segment that had nobody to learn from, which then has probability 0
 * @param coefficients segments × columns
 */
record Scores(double[] constants, double[][] coefficients) {

    /** Probabilities of the segments: the softmax of the scores, which add up to 1. */
    double[] probabilities(double[] values) {
        return probabilities(values, IntStream.range(0, values.length).toArray());
    }

    /**
     * The same.
     *
     * @param columns which of the values the coefficients are of
     */
    double[] probabilities(double[] values, int[] columns) {
        double[] scores = constants.clone();
        for (int segment = 0; segment < scores.length; segment++) {
            double[] own = coefficients[segment];
            for (int column = 0; column < columns.length; column++) {
                scores[segment] += own[column] * values[columns[column]];
            }
        }
        return softmax(scores);
    }

    /** Overwrites scores, at least one of them finite, by probabilities. */
    static double[] softmax(double[] scores) {
        double highest = scores[indexOfHighest(scores)];
        double sum = 0;
        for (int segment = 0; segment < scores.length; segment++) {
            scores[segment] = Math.exp(scores[segment] - highest);
            sum += scores[segment];
        }
        for (int segment = 0; segment < scores.length; segment++) {
            scores[segment] /= sum;
        }
        return scores;
    }

    /** Of equal values the first. */
    static int indexOfHighest(double[] values) {
        int highest = 0;
        for (int index = 1; index < values.length; index++) {
            highest = values[index] > values[highest] ? index : highest;
        }
        return highest;
    }
}
