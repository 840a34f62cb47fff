package org.waymark.statistics.test;

import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.weighting.RakedWeights;

/** The shares of the cells of a weighted table, numbered row by row, and their Taylor-linearised covariance. */
final class WeightedCells {
    private final int rows;
    private final int columns;
    private final int respondents;
    private final double[] shares;
    private final RealMatrix covariance;

    private WeightedCells(int rows, int columns, int respondents, double[] shares, RealMatrix covariance) {
        this.rows = rows;
        this.columns = columns;
        this.respondents = respondents;
        this.shares = shares;
        this.covariance = covariance;
    }

    static WeightedCells of(int[] rowCodes, int rows, int[] columnCodes, int columns, double[] weights) {
        var sums = new CellSums(rowCodes, rows, columnCodes, columns, weights);
        return new WeightedCells(rows, columns, sums.respondents, sums.shares(), sums.covariance());
    }

    static WeightedCells of(int[] rowCodes, int rows, int[] columnCodes, int columns, RakedWeights raked) {
        double[] weights = raked.weights();
        var sums = new CellSums(rowCodes, rows, columnCodes, columns, weights);
        double[] shares = sums.shares();
        double[][] influences = new double[rows * columns][];
        for (int cell = 0; cell < influences.length; cell++) {
            influences[cell] = raked.residuals(sums.deviations(cell, shares[cell]));
            for (int i = 0; i < weights.length; i++) {
                influences[cell][i] *= weights[i] / sums.total;
            }
        }
        return new WeightedCells(rows, columns, sums.respondents, shares, covariance(influences));
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Those who gave both answers. */
    int respondents() {
        return respondents;
    }

    double share(int cell) {
        return shares[cell];
    }

    RealMatrix covariance() {
        return covariance;
    }

    /** Weighted counts that add up to the number of respondents. */
    ContingencyTable scaledToRespondents() {
        double[][] counts = new double[rows][columns];
        for (int cell = 0; cell < shares.length; cell++) {
            counts[cell / columns][cell % columns] = shares[cell] * respondents;
        }
        return ContingencyTable.of(counts);
    }

    /** The covariance of sums of independent contributions, one row of contributions per cell. */
    private static RealMatrix covariance(double[][] influences) {
        double n = influences[0].length;
        double[] sums = new double[influences.length];
        var covariance = new Array2DRowRealMatrix(influences.length, influences.length);
        for (int a = 0; a < influences.length; a++) {
            for (double influence : influences[a]) {
                sums[a] += influence;
            }
            for (int b = 0; b <= a; b++) {
                double products = -sums[a] * sums[b] / n;
                for (int i = 0; i < influences[a].length; i++) {
                    products += influences[a][i] * influences[b][i];
                }
                covariance.setEntry(a, b, n / (n - 1) * products);
                covariance.setEntry(b, a, n / (n - 1) * products);
            }
        }
        return covariance;
    }

    /** Sums of weights and of squared weights by cell: with given weights the covariance needs nothing else. */
    private static final class CellSums {
        private final int[] cells;
        private final double[] weights;
        private final double[] squares;
        private final double total;
        private final double totalSquares;
        private final int respondents;

        CellSums(int[] rowCodes, int rows, int[] columnCodes, int columns, double[] respondentWeights) {
            Arguments.sameLength("row codes", rowCodes.length, "weights", respondentWeights.length);
            Arguments.weights(respondentWeights);
            // The table checks the codes and leaves out who did not give both answers.
            respondents = (int) ContingencyTable.ofCodes(rowCodes, rows, columnCodes, columns)
                    .total();
            Arguments.atLeast(2, "number of respondents", respondents);
            cells = new int[rowCodes.length];
            weights = new double[rows * columns];
            squares = new double[rows * columns];
            for (int i = 0; i < cells.length; i++) {
                if (rowCodes[i] == FrequencyTable.MISSING || columnCodes[i] == FrequencyTable.MISSING) {
                    cells[i] = FrequencyTable.MISSING;
                } else {
                    cells[i] = rowCodes[i] * columns + columnCodes[i];
                    weights[cells[i]] += respondentWeights[i];
                    squares[cells[i]] += respondentWeights[i] * respondentWeights[i];
                }
            }
            total = DoubleStream.of(weights).sum();
            totalSquares = DoubleStream.of(squares).sum();
        }

        double[] shares() {
            double[] shares = weights.clone();
            for (int cell = 0; cell < shares.length; cell++) {
                shares[cell] /= total;
            }
            return shares;
        }

        /**
         * How far each respondent is from the share of a cell: 1 or 0 minus the share, 0 for those who did not
         * answer.
         */
        double[] deviations(int cell, double share) {
            double[] deviations = new double[cells.length];
            for (int i = 0; i < cells.length; i++) {
                deviations[i] = cells[i] == FrequencyTable.MISSING ? 0 : (cells[i] == cell ? 1 : 0) - share;
            }
            return deviations;
        }

        /** R {@code vcov(svymean(~interaction(rows, columns)))}. */
        RealMatrix covariance() {
            double[] shares = shares();
            double scale = respondents / (respondents - 1.0) / (total * total);
            var covariance = new Array2DRowRealMatrix(shares.length, shares.length);
            for (int a = 0; a < shares.length; a++) {
                for (int b = 0; b < shares.length; b++) {
                    double own = a == b ? squares[a] : 0;
                    double cross =
                            shares[a] * shares[b] * totalSquares - shares[b] * squares[a] - shares[a] * squares[b];
                    covariance.setEntry(a, b, scale * (own + cross));
                }
            }
            return covariance;
        }
    }
}
