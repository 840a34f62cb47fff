package org.waymark.segmentation.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.matrix.Cholesky;

/** Pearson correlations of variables, each pair over the rows that have both (R {@code cor(use = "pairwise")}). */
final class Correlations {

    /** Added to the diagonal, so that items that determine each other get a huge factor and not none. */
    private static final double RIDGE = 1e-9;

    private static final int MOST_ROUNDS = 10_000;

    private final double[][] matrix;

    private Correlations(double[][] matrix) {
        this.matrix = matrix;
    }

    /**
     * Two variables.
     *
     * @param r their correlation
     */
    record Pair(int first, int second, double r) {}

    /** @param columns one array per variable, of the same length; NaN where a value is missing */
    static Correlations of(List<double[]> columns) {
        int variables = columns.size();
        var matrix = new double[variables][variables];
        List<double[]> centred = columns.stream().map(Correlations::centred).toList();
        for (int i = 0; i < variables; i++) {
            matrix[i][i] = correlation(centred.get(i), centred.get(i));
            for (int j = 0; j < i; j++) {
                matrix[i][j] = correlation(centred.get(i), centred.get(j));
                matrix[j][i] = matrix[i][j];
            }
        }
        return new Correlations(matrix);
    }

    /** NaN when one of the two does not vary where both are there. */
    double get(int first, int second) {
        return matrix[first][second];
    }

    /** Pairs of an absolute correlation of at least the threshold, the closest first. */
    List<Pair> closerThan(double threshold) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(matrix[i][j]) >= threshold) {
                    pairs.add(new Pair(j, i, matrix[i][j]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.r())));
        return pairs;
    }

    /**
     * The variance inflation factor of each variable, 1 / (1 − R²) of the regression on all others: the diagonal of the
     * inverse of the matrix (Marquardt 1970, Technometrics 12, 591–612; R {@code diag(solve(cor(x)))}).
     *
     * @return NaN for a variable that does not vary, and for all when the pairs contradict each other or share no rows
     */
    double[] varianceInflation() {
        int[] varying = IntStream.range(0, matrix.length)
                .filter(i -> !Double.isNaN(matrix[i][i]))
                .toArray();
        double[] factors = new double[matrix.length];
        Arrays.fill(factors, Double.NaN);
        int order = varying.length;
        double[] lower = new double[order * order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                lower[i * order + j] = matrix[varying[i]][varying[j]] + (i == j ? RIDGE : 0);
            }
        }
        if (!Cholesky.decompose(lower, order)) {
            return factors;
        }
        for (int i = 0; i < order; i++) {
            double[] unit = new double[order];
            unit[i] = 1;
            Cholesky.solve(lower, order, unit);
            factors[varying[i]] = Math.max(1, unit[i]);
        }
        return factors;
    }

    /**
     * The correlation of each variable of a group with their first principal component, by the power method on the matrix
     * (R {@code e <- eigen(cor(x)); e$vectors[, 1] * sqrt(e$values[1])}). It points where most of the variables do.
     *
     * @return NaN for all when one of them does not vary
     */
    double[] loadings(List<Integer> group) {
        double[] vector = new double[group.size()];
        // no direction is as good as another when items cancel each other out, so the start is uneven
        Arrays.setAll(vector, i -> 1 + 0.1 * i / group.size());
        double value = 0;
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > 1e-14; round++) {
            double[] next = times(group, vector);
            double length =
                    Math.sqrt(Arrays.stream(next).map(each -> each * each).sum());
            moved = 0;
            for (int i = 0; i < vector.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] / length - vector[i]));
                vector[i] = next[i] / length;
            }
            value = length;
        }
        double sign = Arrays.stream(vector).sum() < 0 ? -1 : 1;
        double scale = sign * Math.sqrt(value);
        return Arrays.stream(vector).map(each -> each * scale).toArray();
    }

    private double[] times(List<Integer> group, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[group.get(i)][group.get(j)] * vector[j];
            }
        }
        return product;
    }

    private static double[] centred(double[] column) {
        double mean = Arrays.stream(column)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        return Arrays.stream(column).map(value -> value - mean).toArray();
    }

    static double correlation(double[] first, double[] second) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (int row = 0; row < first.length; row++) {
            double x = first[row];
            double y = second[row];
            // NaN in either makes their sum NaN
            if (!Double.isNaN(x + y)) {
                n++;
                sumX += x;
                sumY += y;
                squaresX += x * x;
                squaresY += y * y;
                products += x * y;
            }
        }
        double varianceX = squaresX - sumX * sumX / n;
        double varianceY = squaresY - sumY * sumY / n;
        double scale = Math.sqrt(varianceX) * Math.sqrt(varianceY);
        return n > 2 && scale > 0 ? Math.max(-1, Math.min(1, (products - sumX * sumY / n) / scale)) : Double.NaN;
    }
}
