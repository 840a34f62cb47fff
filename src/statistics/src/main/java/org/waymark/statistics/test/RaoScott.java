package org.waymark.statistics.test;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.weighting.RakedWeights;

/**
 * The chi-squared test of independence for weighted respondents, with the second-order correction of Rao and Scott
 * (1984, Annals of Statistics 12, 46–60), R {@code survey::svychisq(statistic = "F")}.
 *
 * <p>Weights make Pearson's statistic too large, by a design effect of each cell contrast. The statistic is divided
 * by their sum and compared with an F distribution whose degrees of freedom follow from their spread. Respondents are
 * independent.
 *
 * @param statistic F
 * @param numeratorDegreesOfFreedom at most (rows - 1) × (columns - 1), usually not whole
 * @param denominatorDegreesOfFreedom the numerator's times (respondents - 1)
 * @param pValue from 0 to 1
 * @param uncorrected Pearson's statistic of the weighted shares
 * @param meanDesignEffect of the cell contrasts; 1 with equal weights, up to the factor n / (n - 1)
 */
public record RaoScott(
        double statistic,
        double numeratorDegreesOfFreedom,
        double denominatorDegreesOfFreedom,
        double pValue,
        double uncorrected,
        double meanDesignEffect)
        implements HypothesisTest {

    /**
     * With weights that are taken as given.
     *
     * @param rows the row of each respondent from 0, or {@code FrequencyTable.MISSING}
     * @param rowCount at least 2, each row with some weight
     * @param columns the column of each respondent from 0, or {@code FrequencyTable.MISSING}
     * @param columnCount at least 2, each column with some weight
     * @param weights one per respondent, at least 0; those who did not give both answers are left out
     */
    public static RaoScott of(int[] rows, int rowCount, int[] columns, int columnCount, double[] weights) {
        return of(WeightedCells.of(rows, rowCount, columns, columnCount, weights));
    }

    /**
     * With raked weights: what the margins explain is known and adds nothing to the variance, R {@code svychisq} on a
     * raked design. Arguments as above, one of each per raked respondent.
     */
    public static RaoScott of(int[] rows, int rowCount, int[] columns, int columnCount, RakedWeights raked) {
        return of(WeightedCells.of(rows, rowCount, columns, columnCount, raked));
    }

    private static RaoScott of(WeightedCells cells) {
        ContingencyTable table = TableChecks.testable(cells.scaledToRespondents());
        RealMatrix designEffects = designEffects(cells);
        double sum = designEffects.getTrace();
        double sumOfSquares = designEffects.multiply(designEffects).getTrace();
        double uncorrected = ChiSquare.statisticOf(table);
        double statistic = uncorrected / sum;
        double numerator = sum * sum / sumOfSquares;
        double denominator = numerator * (cells.respondents() - 1);
        double pValue = FDistribution.of(numerator, denominator).survivalProbability(statistic);
        double mean = sum / TableChecks.degreesOfFreedom(table);
        return new RaoScott(statistic, numerator, denominator, pValue, uncorrected, mean);
    }

    /** The matrix whose eigenvalues are the design effects: the variance under the weights over that without. */
    private static RealMatrix designEffects(WeightedCells cells) {
        RealMatrix contrasts = contrasts(cells.rows(), cells.columns());
        RealMatrix scaled = contrasts.copy();
        for (int cell = 0; cell < scaled.getRowDimension(); cell++) {
            double share = cells.share(cell);
            for (int contrast = 0; contrast < scaled.getColumnDimension(); contrast++) {
                scaled.multiplyEntry(cell, contrast, share == 0 ? 0 : 1 / share);
            }
        }
        RealMatrix simple = contrasts.transpose().multiply(scaled).scalarMultiply(1.0 / cells.respondents());
        RealMatrix actual = scaled.transpose().multiply(cells.covariance()).multiply(scaled);
        try {
            return new LUDecomposition(simple).getSolver().solve(actual);
        } catch (SingularMatrixException tooManyEmptyCells) {
            throw new IllegalArgumentException(
                    "Too many cells of the table are empty for a weighted test; join categories.", tooManyEmptyCells);
        }
    }

    /** A basis of the interaction: products of a row and a column contrast, each the first category against another. */
    private static RealMatrix contrasts(int rows, int columns) {
        var contrasts = new Array2DRowRealMatrix(rows * columns, (rows - 1) * (columns - 1));
        for (int row = 1; row < rows; row++) {
            for (int column = 1; column < columns; column++) {
                int contrast = (row - 1) * (columns - 1) + column - 1;
                contrasts.setEntry(0, contrast, 1);
                contrasts.setEntry(column, contrast, -1);
                contrasts.setEntry(row * columns, contrast, -1);
                contrasts.setEntry(row * columns + column, contrast, 1);
            }
        }
        return contrasts;
    }
}
