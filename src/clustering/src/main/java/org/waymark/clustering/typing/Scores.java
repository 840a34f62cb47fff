package org.waymark.clustering.typing;

/**
 * A score per segment that is linear in coded columns.
 *
 * @param constants by segment; −∞ for a segment that had nobody to learn from, which then has probability 0
 * @param coefficients segments × columns
 */
record Scores(double[] constants, double[][] coefficients) {

    private static final double LEAST_LOGARITHM = -30;

    /** Probabilities of the segments: the softmax of the scores, which add up to 1. */
    double[] probabilities(double[] columns) {
        double[] scores = constants.clone();
        for (int segment = 0; segment < scores.length; segment++) {
            for (int column = 0; column < columns.length; column++) {
                scores[segment] += coefficients[segment][column] * columns[column];
            }
        }
        return softmax(scores);
    }

    /**
     * The logarithm of the probability of a segment, at least −30: that of a segment with nobody to learn from counts as
     * next to impossible.
     *
     * @param columns which of the values the coefficients are of
     */
    double logProbability(double[] values, int[] columns, int wanted) {
        double[] scores = constants.clone();
        for (int segment = 0; segment < scores.length; segment++) {
            for (int column = 0; column < columns.length; column++) {
                scores[segment] += coefficients[segment][column] * values[columns[column]];
            }
        }
        return Math.max(LEAST_LOGARITHM, Math.log(softmax(scores)[wanted]));
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
