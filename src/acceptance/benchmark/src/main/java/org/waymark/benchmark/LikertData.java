package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SplittableRandom;

/** Data like that of surveys: people in latent groups, each with a habit of agreeing more or less. */
final class LikertData {

    private static final int GROUPS = 6;
    private static final int HABITS = 64;
    private static final int STEPS = 4096;

    private LikertData() {}

    /** Ratings from 1 to 5, row after row. Means of a group are between 1.5 and 4.5, spread 1, spread of habits .5. */
    static byte[] ratings(int rows, int variables, long seed) {
        var random = new SplittableRandom(seed);
        byte[][][] quantiles = quantiles(variables, random, new Random(seed));
        byte[] ratings = new byte[rows * variables];
        for (int row = 0; row < rows; row++) {
            byte[][] person = quantiles[random.nextInt(GROUPS) * HABITS + random.nextInt(HABITS)];
            for (int variable = 0; variable < variables; variable++) {
                ratings[row * variables + variable] = person[variable][random.nextInt(STEPS)];
            }
        }
        return ratings;
    }

    /** Answers 0 and 1 of people in latent classes. */
    static byte[] choices(int rows, int variables, int classes, long seed) {
        var random = new SplittableRandom(seed);
        double[][] chances = new double[classes][variables];
        for (double[] ofClass : chances) {
            for (int variable = 0; variable < variables; variable++) {
                ofClass[variable] = random.nextDouble(0.1, 0.9);
            }
        }
        byte[] choices = new byte[rows * variables];
        for (int row = 0; row < rows; row++) {
            double[] person = chances[random.nextInt(classes)];
            for (int variable = 0; variable < variables; variable++) {
                choices[row * variables + variable] = (byte) (random.nextDouble() < person[variable] ? 1 : 0);
            }
        }
        return choices;
    }

    /** Many drawn answers for each group, habit and variable, to draw from again. */
    private static byte[][][] quantiles(int variables, SplittableRandom random, Random normal) {
        byte[][][] drawn = new byte[GROUPS * HABITS][variables][STEPS];
        for (int group = 0; group < GROUPS; group++) {
            double[] means = random.doubles(variables, 1.5, 4.5).toArray();
            for (int habit = 0; habit < HABITS; habit++) {
                double shift = 0.5 * normal.nextGaussian();
                for (int variable = 0; variable < variables; variable++) {
                    for (int step = 0; step < STEPS; step++) {
                        long rating = Math.round(means[variable] + shift + normal.nextGaussian());
                        drawn[group * HABITS + habit][variable][step] = (byte) Math.max(1, Math.min(5, rating));
                    }
                }
            }
        }
        return drawn;
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
