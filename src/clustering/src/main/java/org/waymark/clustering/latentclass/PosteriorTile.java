package org.waymark.clustering.latentclass;

import java.util.Arrays;

/**
 * Memberships of up to {@value #ROWS} neighbouring patterns, one array per class, so that the loops over patterns are
 * plain ones.
 */
final class PosteriorTile {

    static final int ROWS = 256;

    /** Below, a product of chances has lost digits and is computed from logarithms. */
    private static final double VANISHING = 1e-250;

    /** Products of two numbers above have all their digits. */
    private static final double SMALL = 1e-120;

    private final CodedPatterns patterns;
    private final ResponseTables responses;
    private final ClassPriors priors;
    /** Probability of each class given the answers, by class and place. */
    final double[][] posterior;
    /** Chance of the answers; where that has lost digits, 1, and its logarithm is in {@link #apart}. */
    private final double[] likelihood = new double[ROWS];

    private final double[] factor = new double[ROWS];
    private final double[] apart = new double[ROWS];
    private boolean anyApart;

    PosteriorTile(CodedPatterns patterns, ResponseTables responses, ClassPriors priors, int classes) {
        this.patterns = patterns;
        this.responses = responses;
        this.priors = priors;
        this.posterior = new double[classes][ROWS];
    }

    /** Bayes' rule for patterns {@code first} … {@code first + size} − 1. */
    void compute(int first, int size) {
        Arrays.fill(likelihood, 0, size, 0);
        for (int number = 0; number < posterior.length; number++) {
            priors.copy(number, first, size, posterior[number]);
            multiply(number, first, size);
            add(posterior[number], likelihood, size);
        }
        invert(likelihood, factor, size);
        anyApart = false;
        for (int at = 0; at < size; at++) {
            if (likelihood[at] < VANISHING) {
                fromLogarithms(first, at);
            }
        }
        for (double[] ofClass : posterior) {
            scale(ofClass, factor, size);
        }
    }

    /**
     * Weighted sum of the logarithms of the chances computed last. Chances of patterns that were seen once are multiplied
     * as long as no digits can be lost, for a logarithm takes as long as all the rest.
     *
     * @param weights of all patterns
     */
    double logLikelihood(double[] weights, int first, int size) {
        double sum = 0;
        double product = 1;
        for (int at = 0; at < size; at++) {
            double weight = weights[first + at];
            if (weight == 1 && likelihood[at] > SMALL) {
                product *= likelihood[at];
                if (product < SMALL) {
                    sum += Math.log(product);
                    product = 1;
                }
            } else {
                sum += weight * Math.log(likelihood[at]);
            }
        }
        for (int at = 0; anyApart && at < size; at++) {
            sum += weights[first + at] * apart[at];
        }
        return sum + Math.log(product);
    }

    private void fromLogarithms(int first, int at) {
        if (!anyApart) {
            Arrays.fill(apart, 0);
            anyApart = true;
        }
        double[] prior = new double[ROWS];
        double[] logs = new double[posterior.length];
        for (int number = 0; number < logs.length; number++) {
            priors.copy(number, first, at + 1, prior);
            logs[number] = Math.log(Math.max(prior[at], Double.MIN_NORMAL)) + responses.logChance(first + at, number);
        }
        double largest = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        for (int number = 0; number < logs.length; number++) {
            posterior[number][at] = Math.exp(logs[number] - largest);
            sum += posterior[number][at];
        }
        apart[at] = largest + Math.log(sum);
        likelihood[at] = 1;
        factor[at] = 1 / sum;
    }

    /** Two groups at a time, for a loop over one hardly takes longer over two. */
    private void multiply(int number, int first, int size) {
        byte[][] codes = patterns.codes();
        int group = 0;
        for (; group + 1 < codes.length; group += 2) {
            double[] products = responses.products(group, number);
            double[] others = responses.products(group + 1, number);
            multiply(posterior[number], products, codes[group], others, codes[group + 1], first, size);
        }
        if (group < codes.length) {
            multiply(posterior[number], responses.products(group, number), codes[group], first, size);
        }
    }

    private static void multiply(
            double[] joint, double[] products, byte[] codes, double[] others, byte[] otherCodes, int first, int size) {
        for (int at = 0; at < size; at++) {
            joint[at] *= products[codes[first + at] & 0xFF] * others[otherCodes[first + at] & 0xFF];
        }
    }

    private static void multiply(double[] joint, double[] products, byte[] codes, int first, int size) {
        for (int at = 0; at < size; at++) {
            joint[at] *= products[codes[first + at] & 0xFF];
        }
    }

    private static void add(double[] joint, double[] sum, int size) {
        for (int at = 0; at < size; at++) {
            sum[at] += joint[at];
        }
    }

    private static void invert(double[] sum, double[] factors, int size) {
        for (int at = 0; at < size; at++) {
            factors[at] = 1 / sum[at];
        }
    }

    private static void scale(double[] joint, double[] factors, int size) {
        for (int at = 0; at < size; at++) {
            joint[at] *= factors[at];
        }
    }
}
