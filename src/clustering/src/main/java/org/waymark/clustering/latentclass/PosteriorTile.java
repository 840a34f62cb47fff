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

    private final CodedPatterns patterns;
    private final ResponseTables responses;
    private final ClassPriors priors;
    /** Probability of each class given the answers, by class and place. */
    final double[][] posterior;
    /** Log-likelihood, by place. */
    final double[] logLikelihood = new double[ROWS];

    private final double[] sum = new double[ROWS];

    PosteriorTile(CodedPatterns patterns, ResponseTables responses, ClassPriors priors, int classes) {
        this.patterns = patterns;
        this.responses = responses;
        this.priors = priors;
        this.posterior = new double[classes][ROWS];
    }

    /** Bayes' rule for patterns {@code first} … {@code first + size} − 1. */
    void compute(int first, int size) {
        Arrays.fill(sum, 0, size, 0);
        for (int number = 0; number < posterior.length; number++) {
            priors.copy(number, first, size, posterior[number]);
            for (int group = 0; group < patterns.codes().length; group++) {
                multiply(posterior[number], responses.products(group, number), patterns.codes()[group], first, size);
            }
            add(posterior[number], sum, size);
        }
        for (int at = 0; at < size; at++) {
            if (sum[at] < VANISHING) {
                fromLogarithms(first, at);
            } else {
                logLikelihood[at] = Math.log(sum[at]);
            }
            sum[at] = 1 / sum[at];
        }
        for (double[] ofClass : posterior) {
            scale(ofClass, sum, size);
        }
    }

    private void fromLogarithms(int first, int at) {
        double[] prior = new double[ROWS];
        double[] logs = new double[posterior.length];
        for (int number = 0; number < logs.length; number++) {
            priors.copy(number, first, at + 1, prior);
            logs[number] = Math.log(Math.max(prior[at], Double.MIN_NORMAL)) + responses.logChance(first + at, number);
        }
        double largest = Arrays.stream(logs).max().orElseThrow();
        sum[at] = 0;
        for (int number = 0; number < logs.length; number++) {
            posterior[number][at] = Math.exp(logs[number] - largest);
            sum[at] += posterior[number][at];
        }
        logLikelihood[at] = largest + Math.log(sum[at]);
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

    private static void scale(double[] joint, double[] factors, int size) {
        for (int at = 0; at < size; at++) {
            joint[at] *= factors[at];
        }
    }
}
