package org.waymark.statistics.test;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.ContingencyTable;

/** What a table needs to be tested. */
final class TableChecks {

    private TableChecks() {}

    /** At least two rows and columns, and somebody in each of them. */
    static ContingencyTable testable(ContingencyTable table) {
        Arguments.atLeast(2, "number of rows", table.rows());
        Arguments.atLeast(2, "number of columns", table.columns());
        for (int row = 0; row < table.rows(); row++) {
            notEmpty("Row", row, table.rowTotal(row));
        }
        for (int column = 0; column < table.columns(); column++) {
            notEmpty("Column", column, table.columnTotal(column));
        }
        return table;
    }

    static int degreesOfFreedom(ContingencyTable table) {
        return (table.rows() - 1) * (table.columns() - 1);
    }

    private static void notEmpty(String line, int index, double total) {
        Arguments.that(
                total > 0, line + " " + (index + 1) + " of the table has no respondents; leave it out of the test.");
    }
}
