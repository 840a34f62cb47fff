package org.waymark.statistics.weighting;

import org.waymark.statistics.Arguments;

/**
 * A variable whose distribution in the population is known, such as age bands: the category of every respondent and the
 * share each category should have. Immutable.
 */
public final class RakingMargin {
    private static final double ROUNDING = 1e-6;

    private final String name;
    private final int[] codes;
    private final double[] shares;
    private final int[] counts;

    private RakingMargin(String name, int[] codes, double[] shares, int[] counts) {
        this.name = name;
        this.codes = codes;
        this.shares = shares;
        this.counts = counts;
    }

    /**
     * @param name of the variable, for messages
     * @param codes the category of each respondent, from 0 to {@code targets.length - 1}; none may be missing
     * @param targets the share of each category in the population, greater than 0, summing to 1 within a millionth;
     *     every category needs a respondent
     */
    public static RakingMargin of(String name, int[] codes, double... targets) {
        double sum = 0;
        for (double target : targets) {
            sum += Arguments.positiveProportion("target share of " + name, target);
        }
        Arguments.between(1 - ROUNDING, 1 + ROUNDING, "sum of the target shares of " + name, sum);
        int[] counts = new int[targets.length];
        for (int code : codes) {
            if (code < 0 || code >= targets.length) {
                throw new IllegalArgumentException("The category code of " + name + " is " + code
                        + ", but it must be from 0 to " + (targets.length - 1)
                        + "; respondents without an answer cannot be weighted.");
            }
            counts[code]++;
        }
        double[] shares = new double[targets.length];
        for (int category = 0; category < targets.length; category++) {
            Arguments.that(
                    counts[category] > 0,
                    "Category " + (category + 1) + " of " + name
                            + " has no respondents, so no weights can give it its share; join it with another.");
            shares[category] = targets[category] / sum;
        }
        return new RakingMargin(name, codes.clone(), shares, counts);
    }

    String name() {
        return name;
    }

    int categories() {
        return shares.length;
    }

    int respondents() {
        return codes.length;
    }

    int category(int respondent) {
        return codes[respondent];
    }

    /** The target share of a category; all together they are exactly 1. */
    double share(int category) {
        return shares[category];
    }

    /** The mean weight that the respondents of a category must have, with a mean of 1 over all. */
    double meanWeight(int category) {
        return shares[category] * codes.length / counts[category];
    }

    /** The sum of the weights of each category. */
    double[] sums(double[] weights) {
        double[] sums = new double[shares.length];
        for (int i = 0; i < codes.length; i++) {
            sums[codes[i]] += weights[i];
        }
        return sums;
    }

    /** Subtracts from each value the weighted mean of its category; answers the largest amount subtracted. */
    double takeOutMeans(double[] values, double[] weights) {
        double[] totals = sums(weights);
        double[] means = new double[shares.length];
        for (int i = 0; i < codes.length; i++) {
            means[codes[i]] += weights[i] * values[i] / totals[codes[i]];
        }
        for (int i = 0; i < codes.length; i++) {
            values[i] -= means[codes[i]];
        }
        double largest = 0;
        for (double mean : means) {
            largest = Math.max(largest, Math.abs(mean));
        }
        return largest;
    }
}
