package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.distribution.Inversion;

/**
 * Fisher's exact test of a 2 × 2 table (Fisher 1935, JRSS 98, 39–82), two-sided, R {@code fisher.test}.
 *
 * <p>Use it where {@link ChiSquare#isReliable} says no; with larger counts both agree and chi-squared is quicker.
 *
 * @param oddsRatio the conditional maximum likelihood estimate, as in R, from 0 to positive infinity; not the plain cross
 *     product ratio
 * @param pValue from 0 to 1
 */
public record FisherExact(double oddsRatio, double pValue) implements HypothesisTest {
    private static final double LARGEST_ODDS_RATIO = 1e15;

    /** @param table 2 × 2, whole counts, with somebody in every row and column */
    public static FisherExact of(ContingencyTable table) {
        TableChecks.testable(table);
        Arguments.that(
                table.rows() == 2 && table.columns() == 2,
                "Fisher's exact test needs a table of 2 × 2, but this one is " + table.rows() + " × " + table.columns()
                        + ".");
        int[][] counts = {{count(table, 0, 0), count(table, 0, 1)}, {count(table, 1, 0), count(table, 1, 1)}};
        double pValue = FisherExactTest.withDefaults().test(counts).getPValue();
        return new FisherExact(oddsRatio(counts), pValue);
    }

    /** The odds ratio. */
    @Override
    public double statistic() {
        return oddsRatio;
    }

    private static int count(ContingencyTable table, int row, int column) {
        double count = table.count(row, column);
        Arguments.that(
                count == Math.rint(count) && table.total() <= Integer.MAX_VALUE,
                "Fisher's exact test needs whole counts, but one of them is " + count + ".");
        return (int) count;
    }

    private static double oddsRatio(int[][] counts) {
        int observed = counts[0][0];
        int firstRow = observed + counts[0][1];
        int firstColumn = observed + counts[1][0];
        int total = firstRow + counts[1][0] + counts[1][1];
        var central = HypergeometricDistribution.of(total, firstColumn, firstRow);
        if (observed == central.getSupportLowerBound()) {
            return 0;
        }
        if (observed == central.getSupportUpperBound()) {
            return Double.POSITIVE_INFINITY;
        }
        return Inversion.of(odds -> mean(central, odds), observed, 0, 2, LARGEST_ODDS_RATIO);
    }

    /** The mean of Fisher's noncentral hypergeometric distribution, its terms scaled so that none overflows. */
    private static double mean(HypergeometricDistribution central, double oddsRatio) {
        int lower = central.getSupportLowerBound();
        int upper = central.getSupportUpperBound();
        if (oddsRatio == 0) {
            return lower;
        }
        double logOdds = Math.log(oddsRatio);
        double[] logTerms = new double[upper - lower + 1];
        double largest = Double.NEGATIVE_INFINITY;
        for (int x = lower; x <= upper; x++) {
            logTerms[x - lower] = central.logProbability(x) + x * logOdds;
            largest = Math.max(largest, logTerms[x - lower]);
        }
        double sum = 0;
        double weighted = 0;
        for (int x = lower; x <= upper; x++) {
            double term = Math.exp(logTerms[x - lower] - largest);
            sum += term;
            weighted += term * x;
        }
        return weighted / sum;
    }
}
