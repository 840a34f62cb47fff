package org.waymark.clustering.mixture;

import org.waymark.clustering.preparation.Tile;

/**
 * Weight, mean and covariance of the rows of one component, added up about a point near their mean, so that no digits are
 * lost when they are far from 0.
 */
final class Moments {

    private final int variables;
    private final boolean correlated;
    private final double[] about;
    private final double[] first;
    /** Lower triangle, variables × variables. */
    private final double[] second;

    private final double[][] deviation;
    private final double[] weighted = new double[Tile.ROWS];
    private double weight;

    Moments(double[] about, boolean correlated) {
        this.variables = about.length;
        this.correlated = correlated;
        this.about = about.clone();
        this.first = new double[variables];
        this.second = new double[variables * variables];
        this.deviation = new double[variables][Tile.ROWS];
    }

    /** @param weights by place in the tile */
    void add(double[][] columns, double[] weights, int size) {
        for (int at = 0; at < size; at++) {
            weight += weights[at];
        }
        for (int variable = 0; variable < variables; variable++) {
            Component.subtract(columns[variable], about[variable], deviation[variable], size);
            multiply(deviation[variable], weights, weighted, size);
            for (int at = 0; at < size; at++) {
                first[variable] += weighted[at];
            }
            for (int other = correlated ? 0 : variable; other <= variable; other++) {
                second[variable * variables + other] += dot(weighted, deviation[other], size);
            }
        }
    }

    double weight() {
        return weight;
    }

    double mean(int variable) {
        return about[variable] + first[variable] / weight;
    }

    /** Sum of weighted products of deviations from the mean. */
    double scatter(int variable, int other) {
        int cell = variable >= other ? variable * variables + other : other * variables + variable;
        return second[cell] - first[variable] * (first[other] / weight);
    }

    private static void multiply(double[] column, double[] weights, double[] into, int size) {
        for (int at = 0; at < size; at++) {
            into[at] = column[at] * weights[at];
        }
    }

    /** Four sums side by side, which the processor adds up at once. */
    private static double dot(double[] left, double[] right, int size) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int at = 0;
        for (; at + 4 <= size; at += 4) {
            sum0 += left[at] * right[at];
            sum1 += left[at + 1] * right[at + 1];
            sum2 += left[at + 2] * right[at + 2];
            sum3 += left[at + 3] * right[at + 3];
        }
        for (; at < size; at++) {
            sum0 += left[at] * right[at];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }
}
