package org.waymark.statistics.test;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.distribution.Inversion;

/**
 * Fisher's exact test of a 2 × 2 table (Fisher 1935, JRSS 98, 39–82), two-sided, R {@code fisher.test}.
 *
 * <p>Use it where {@link ChiSquare#isReliable} says no; with larger counts both agree, and beyond a million
 * respondents it is refused.
 *
 * @param oddsRatio the conditional maximum likelihood estimate, as in R, from 0 to positive infinity; not the plain
 *     cross product ratio
 * @param pValue from 0 to 1
 */
public record FisherExact(double oddsRatio, double pValue) implements HypothesisTest {
    private static final double LARGEST_ODDS_RATIO = 1e15;
    private static final int LARGEST_TABLE = 1_000_000;

    /** @param table 2 × 2, whole counts, with somebody in every row and column */
    public static FisherExact of(ContingencyTable table) {
        TableChecks.testable(table);
        Arguments.that(
                table.rows() == 2 && table.columns() == 2,
                "Fisher's exact test needs a table of 2 × 2, but this one is " + table.rows() + " × " + table.columns()
                        + ".");
        Arguments.that(
                table.total() <= LARGEST_TABLE,
                "Fisher's exact test is for small tables, but this one has " + Arguments.words(table.total())
                        + " respondents; the chi-squared test is as good.");
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
                count == Math.rint(count), "Fisher's exact test needs whole counts, but one of them is " + count + ".");
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
        int lower = central.getSupportLowerBound();
        double[] logProbabilities = IntStream.rangeClosed(lower, central.getSupportUpperBound())
                .mapToDouble(central::logProbability)
                .toArray();
        return Inversion.of(odds -> lower + mean(logProbabilities, odds), observed, 0, 2, LARGEST_ODDS_RATIO);
    }

    /**
     * The mean of Fisher's noncentral hypergeometric distribution above its lower end, scaled so that no term
     * overflows.
     */
    private static double mean(double[] logProbabilities, double oddsRatio) {
        if (oddsRatio == 0) {
            return 0;
        }
        double logOdds = Math.log(oddsRatio);
        double largest = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < logProbabilities.length; x++) {
            largest = Math.max(largest, logProbabilities[x] + x * logOdds);
        }
        double sum = 0;
        double weighted = 0;
        for (int x = 0; x < logProbabilities.length; x++) {
            double term = Math.exp(logProbabilities[x] + x * logOdds - largest);
            sum += term;
            weighted += term * x;
        }
        return weighted / sum;
    }
}
