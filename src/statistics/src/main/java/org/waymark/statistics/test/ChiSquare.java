package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.waymark.statistics.descriptive.ContingencyTable;

/**
 * Pearson's chi-squared test of independence of rows and columns (Pearson 1900), R
 * {@code chisq.test(table, correct = FALSE)}. For weighted respondents use {@link RaoScott}.
 *
 * @param table the counts that were tested
 * @param statistic Σ (observed - expected)² / expected
 * @param degreesOfFreedom (rows - 1) × (columns - 1)
 * @param pValue from 0 to 1
 */
public record ChiSquare(ContingencyTable table, double statistic, int degreesOfFreedom, double pValue)
        implements HypothesisTest {

    /** @param table at least 2 × 2, with somebody in every row and column */
    public static ChiSquare of(ContingencyTable table) {
        TableChecks.testable(table);
        double statistic = statisticOf(table);
        int degreesOfFreedom = TableChecks.degreesOfFreedom(table);
        double pValue = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
        return new ChiSquare(table, statistic, degreesOfFreedom, pValue);
    }

    static double statisticOf(ContingencyTable table) {
        double statistic = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                double residual = pearsonResidual(table, row, column);
                statistic += residual * residual;
            }
        }
        return statistic;
    }

    /**
     * (observed - expected) / √expected, R {@code chisq.test()$residuals}: what the cell adds to the statistic,
     * signed.
     */
    public double residual(int row, int column) {
        return pearsonResidual(table, row, column);
    }

    /**
     * The residual divided by its standard deviation, also called adjusted, R {@code chisq.test()$stdres} (Haberman
     * 1973, Biometrics 29, 205–220). Standard normal if rows and columns are independent: beyond ±1.96 the cell
     * stands out, before any correction for the number of cells.
     */
    public double standardizedResidual(int row, int column) {
        double otherRows = 1 - table.rowTotal(row) / table.total();
        double otherColumns = 1 - table.columnTotal(column) / table.total();
        return residual(row, column) / Math.sqrt(otherRows * otherColumns);
    }

    /**
     * Whether the p-value can be relied on: no expected count below 1 and at most a fifth of them below 5 (Cochran
     * 1954, Biometrics 10, 417–451). If not, join categories, or use {@link FisherExact} for a 2 × 2 table.
     */
    public boolean isReliable() {
        return table.smallestExpected() >= 1 && table.shareExpectedBelow(5) <= 0.2;
    }

    private static double pearsonResidual(ContingencyTable table, int row, int column) {
        double expected = table.expected(row, column);
        return (table.count(row, column) - expected) / Math.sqrt(expected);
    }
}
