package org.waymark.statistics.descriptive;

import java.util.stream.IntStream;
import org.waymark.statistics.Arguments;

/** Counts by two variables: one row per category of the first, one column per category of the second. Immutable. */
public final class ContingencyTable {
    private final double[][] counts;
    private final double[] rowTotals;
    private final double[] columnTotals;
    private final double total;

    private ContingencyTable(double[][] counts) {
        this.counts = counts;
        this.rowTotals = new double[counts.length];
        this.columnTotals = new double[counts[0].length];
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columnTotals.length; column++) {
                double count = counts[row][column];
                rowTotals[row] += count;
                columnTotals[column] += count;
                sum += count;
            }
        }
        this.total = sum;
    }

    /**
     * @param counts rows × columns, each at least 0, all rows of one length; not necessarily whole, so that weighted
     *     counts can be shown
     */
    public static ContingencyTable of(double[][] counts) {
        Arguments.atLeast(1, "number of rows", counts.length);
        int columns = Arguments.atLeast(1, "number of columns", counts[0].length);
        double[][] copy = new double[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            Arguments.that(
                    counts[row].length == columns,
                    "Row " + (row + 1) + " of the table has " + counts[row].length + " columns, but the first row has "
                            + columns + ".");
            for (double count : counts[row]) {
                Arguments.atLeast(0.0, "count in row " + (row + 1), count);
            }
            copy[row] = counts[row].clone();
        }
        return new ContingencyTable(copy);
    }

    /**
     * Counts respondents by two answers; who did not give both is left out.
     *
     * @param rows the row of each respondent from 0, or {@link FrequencyTable#MISSING}
     * @param rowCount the number of rows, at least 1
     * @param columns the column of each respondent from 0, or {@link FrequencyTable#MISSING}
     * @param columnCount the number of columns, at least 1
     */
    public static ContingencyTable ofCodes(int[] rows, int rowCount, int[] columns, int columnCount) {
        Arguments.sameLength("row codes", rows.length, "column codes", columns.length);
        Arguments.atLeast(1, "number of rows", rowCount);
        Arguments.atLeast(1, "number of columns", columnCount);
        double[][] counts = new double[rowCount][columnCount];
        for (int i = 0; i < rows.length; i++) {
            int row = Codes.approve(rows[i], rowCount);
            int column = Codes.approve(columns[i], columnCount);
            if (row != FrequencyTable.MISSING && column != FrequencyTable.MISSING) {
                counts[row][column]++;
            }
        }
        return new ContingencyTable(counts);
    }

    /** The table without rows and columns that nobody falls into, which no test can use. */
    public ContingencyTable withoutEmptyLines() {
        int[] filledColumns = IntStream.range(0, columns())
                .filter(column -> columnTotals[column] > 0)
                .toArray();
        double[][] filled = IntStream.range(0, rows())
                .filter(row -> rowTotals[row] > 0)
                .mapToObj(row -> IntStream.of(filledColumns)
                        .mapToDouble(column -> counts[row][column])
                        .toArray())
                .toArray(double[][]::new);
        Arguments.that(filled.length > 0, "The table has no counts at all.");
        return new ContingencyTable(filled);
    }

    public int rows() {
        return counts.length;
    }

    public int columns() {
        return columnTotals.length;
    }

    public double count(int row, int column) {
        return counts[row][column];
    }

    public double rowTotal(int row) {
        return rowTotals[row];
    }

    public double columnTotal(int column) {
        return columnTotals[column];
    }

    public double total() {
        return total;
    }

    /** The count that independence of rows and columns would lead to, row total × column total / total. */
    public double expected(int row, int column) {
        return rowTotals[row] * columnTotals[column] / total;
    }

    /** The smallest expected count of all cells. */
    public double smallestExpected() {
        return IntStream.range(0, rows())
                .mapToDouble(row -> IntStream.range(0, columns())
                        .mapToDouble(column -> expected(row, column))
                        .min()
                        .orElseThrow())
                .min()
                .orElseThrow();
    }

    /** The share of cells whose expected count lies below a threshold, from 0 to 1. */
    public double shareExpectedBelow(double threshold) {
        long below = IntStream.range(0, rows() * columns())
                .filter(cell -> expected(cell / columns(), cell % columns()) < threshold)
                .count();
        return (double) below / (rows() * columns());
    }
}
