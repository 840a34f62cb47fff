package org.waymark.clustering;

import org.waymark.clustering.random.SeededRandom;

/** Answers from 1 to 5 of people in groups, each with a habit of agreeing more or less, as surveys have them. */
public final class LikertRatings {

    private LikertRatings() {}

    /** @return row after row */
    public static byte[] of(int rows, int variables, int groups, long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[][] means = new double[groups][variables];
        for (double[] ofGroup : means) {
            for (int variable = 0; variable < variables; variable++) {
                ofGroup[variable] = 1.5 + 3 * random.nextDouble();
            }
        }
        byte[] ratings = new byte[rows * variables];
        for (int row = 0; row < rows; row++) {
            double[] mean = means[random.nextInt(groups)];
            double habit = 0.5 * gaussian(random);
            for (int variable = 0; variable < variables; variable++) {
                long rating = Math.round(mean[variable] + habit + gaussian(random));
                ratings[row * variables + variable] = (byte) Math.max(1, Math.min(5, rating));
            }
        }
        return ratings;
    }

    /** Sum of twelve uniform numbers. */
    private static double gaussian(SeededRandom random) {
        double sum = -6;
        for (int draw = 0; draw < 12; draw++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
