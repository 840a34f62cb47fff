package org.waymark.portal.workspace.exchange;

import java.util.BitSet;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

/** Columns named by their numbers, as a person types them: "1-25, 40" or "all". */
final class ColumnRange {

    private ColumnRange() {}

    /**
     * The numbers that are meant.
     *
     * @param field id of the field it was typed into
     * @throws InvalidInputException when it cannot be read or a column is not there
     */
    static BitSet read(String text, int columns, String field) {
        var numbers = new BitSet();
        if (text.strip().equalsIgnoreCase("all")) {
            numbers.set(1, columns + 1);
            return numbers;
        }
        for (String part : text.split("[,;]")) {
            String range = part.strip();
            if (range.isEmpty()) {
                continue;
            }
            if (!range.matches("\\d{1,4}(\\s*[-–]\\s*\\d{1,4})?")) {
                throw refused(field, range, columns);
            }
            String[] ends = range.split("\\s*[-–]\\s*");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first < 1 || last < first || last > columns) {
                throw refused(field, range, columns);
            }
            numbers.set(first, last + 1);
        }
        return numbers;
    }

    private static InvalidInputException refused(String field, String range, int columns) {
        return new InvalidInputException(Problem.at(field, "exchange.bulk.range", range, columns));
    }
}
