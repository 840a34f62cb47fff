package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.waymark.statistics.descriptive.ContingencyTable;

/**
 * The likelihood ratio or G test of independence of rows and columns (Wilks 1938, Annals of Mathematical Statistics 9,
 * 60–62), SciPy {@code chi2_contingency(table, correction=False, lambda_="log-likelihood")}.
 *
 * @param statistic G = 2 Σ observed ln(observed / expected)
 * @param degreesOfFreedom (rows - 1) × (columns - 1)
 * @param pValue from 0 to 1
 */
public record LikelihoodRatio(double statistic, int degreesOfFreedom, double pValue) implements HypothesisTest {

    /** @param table at least 2 × 2, with somebody in every row and column */
    public static LikelihoodRatio of(ContingencyTable table) {
        TableChecks.testable(table);
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                double count = table.count(row, column);
                // An empty cell adds the limit of x ln x, which is zero.
                sum += count == 0 ? 0 : count * Math.log(count / table.expected(row, column));
            }
        }
        double statistic = Math.max(0, 2 * sum);
        int degreesOfFreedom = TableChecks.degreesOfFreedom(table);
        double pValue = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
        return new LikelihoodRatio(statistic, degreesOfFreedom, pValue);
    }
}
