package org.waymark.statistics.test;

import java.util.SplittableRandom;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;

/**
 * Pearson's chi-squared test where counts are too small for its distribution: the p-value is the share of tables with
 * the same margins, dealt out at random, whose statistic is at least as large; the observed table counts as one of them
 * (Hope 1968, JRSS B 30, 582–598), R {@code chisq.test(table, simulate.p.value = TRUE)}.
 *
 * @param statistic Pearson's
 * @param degreesOfFreedom (rows - 1) × (columns - 1), which the p-value does not use
 * @param pValue at least 1 / (tables + 1)
 * @param tables how many were dealt out
 */
public record SimulatedChiSquare(double statistic, int degreesOfFreedom, double pValue, int tables)
        implements HypothesisTest {
    private static final double ROUNDING = 1e-9;

    /** Respondents from whom on the plain test is as good and dealing would take long. */
    public static final int LARGEST = 20_000;

    /**
     * @param table whole counts, at least 2 × 2, with somebody in every row and column, at most {@link #LARGEST}
     *     respondents
     * @param tables at least 1
     * @param seed the same gives the same p-value
     */
    public static SimulatedChiSquare of(ContingencyTable table, int tables, long seed) {
        TableChecks.testable(table);
        Arguments.atLeast(1, "number of tables", tables);
        Arguments.between(1, LARGEST, "number of respondents", table.total());
        double statistic = ChiSquare.statisticOf(table);
        int[] rows = lines(table, true);
        int[] columns = lines(table, false);
        var random = new SplittableRandom(seed);
        int asLarge = 0;
        for (int i = 0; i < tables; i++) {
            shuffle(columns, random);
            asLarge += statistic(table, rows, columns) >= statistic - ROUNDING * statistic ? 1 : 0;
        }
        double pValue = (asLarge + 1.0) / (tables + 1.0);
        return new SimulatedChiSquare(statistic, TableChecks.degreesOfFreedom(table), pValue, tables);
    }

    /** The row or column of each respondent, in order. */
    private static int[] lines(ContingencyTable table, boolean ofRows) {
        int[] lines = new int[(int) table.total()];
        int at = 0;
        int count = ofRows ? table.rows() : table.columns();
        for (int line = 0; line < count; line++) {
            long people = Math.round(ofRows ? table.rowTotal(line) : table.columnTotal(line));
            for (int person = 0; person < people; person++) {
                lines[at++] = line;
            }
        }
        return lines;
    }

    private static void shuffle(int[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    /** Σ observed² / expected - n, which needs the counts only. */
    private static double statistic(ContingencyTable table, int[] rows, int[] columns) {
        int width = table.columns();
        int[] counts = new int[table.rows() * width];
        for (int i = 0; i < rows.length; i++) {
            counts[rows[i] * width + columns[i]]++;
        }
        double sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            sum += (double) counts[cell] * counts[cell] / table.expected(cell / width, cell % width);
        }
        return sum - table.total();
    }
}
