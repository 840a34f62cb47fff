package org.waymark.statistics.test;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;

/**
 * The cells of a table of weighted respondents. Sums of weights and of squared weights are all that the variance of the cell
 * shares needs, so respondents are passed over once.
 */
final class WeightedCells {
    private final int rows;
    private final int columns;
    private final double[] weights;
    private final double[] squares;
    private double totalWeight;
    private double totalSquares;
    private int respondents;

    private WeightedCells(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.weights = new double[rows * columns];
        this.squares = new double[rows * columns];
    }

    static WeightedCells of(int[] rowCodes, int rows, int[] columnCodes, int columns, double[] weights) {
        Arguments.sameLength("row codes", rowCodes.length, "weights", weights.length);
        Arguments.weights(weights);
        // The table checks the codes.
        ContingencyTable.ofCodes(rowCodes, rows, columnCodes, columns);
        var cells = new WeightedCells(rows, columns);
        for (int i = 0; i < weights.length; i++) {
            if (rowCodes[i] != FrequencyTable.MISSING && columnCodes[i] != FrequencyTable.MISSING) {
                cells.add(rowCodes[i] * columns + columnCodes[i], weights[i]);
            }
        }
        Arguments.atLeast(2, "number of respondents", cells.respondents);
        return cells;
    }

    private void add(int cell, double weight) {
        weights[cell] += weight;
        squares[cell] += weight * weight;
        totalWeight += weight;
        totalSquares += weight * weight;
        respondents++;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int respondents() {
        return respondents;
    }

    /** The weighted share of a cell, numbered row by row. */
    double share(int cell) {
        return weights[cell] / totalWeight;
    }

    /** Weighted counts that add up to the number of respondents. */
    ContingencyTable scaledToRespondents() {
        double[][] counts = new double[rows][columns];
        for (int cell = 0; cell < weights.length; cell++) {
            counts[cell / columns][cell % columns] = share(cell) * respondents;
        }
        return ContingencyTable.of(counts);
    }

    /** The Taylor-linearised covariance of the cell shares, R {@code vcov(svymean(~interaction(rows, columns)))}. */
    RealMatrix covariance() {
        double scale = respondents / (respondents - 1.0) / (totalWeight * totalWeight);
        var covariance = new Array2DRowRealMatrix(weights.length, weights.length);
        for (int a = 0; a < weights.length; a++) {
            for (int b = 0; b < weights.length; b++) {
                double own = a == b ? squares[a] : 0;
                double cross = share(a) * share(b) * totalSquares - share(b) * squares[a] - share(a) * squares[b];
                covariance.setEntry(a, b, scale * (own + cross));
            }
        }
        return covariance;
    }
}
