package org.waymark.portal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.waymark.portal.chart.DataTable;

/**
 * A table.
 *
 * @param name short and unlike any other of its file: that of a sheet in a workbook, or of a file among several
 * @param title what it shows
 * @param columns from left to right; the first names the rows
 * @param rows as many cells as there are columns: a {@code String}, a {@code Number}, a {@link Figure}, or null for none.
 *     The list may make its rows as they are read, so that a million of them need no room
 */
public record Sheet(String name, String title, List<Column> columns, List<List<Object>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A row, whose cells may be null. */
    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** The numbers of a chart as it writes them. */
    public static Sheet of(String name, String title, DataTable table) {
        return new Sheet(
                name,
                title,
                table.columns().stream().map(Column::text).toList(),
                table.rows().stream()
                        .map(row -> Collections.<Object>unmodifiableList(new ArrayList<Object>(row)))
                        .toList());
    }

    /** Without the columns that are for files only, and those of words in which nothing stands. */
    public Sheet forPage() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).onlyInFiles() && (i == 0 || columns.get(i).isNumber() || hasWords(i))) {
                shown.add(i);
            }
        }
        return new Sheet(
                name,
                title,
                shown.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> {
                            List<Object> cells = new ArrayList<>();
                            shown.forEach(i -> cells.add(row.get(i)));
                            return cells;
                        })
                        .toList());
    }

    private boolean hasWords(int column) {
        return rows.stream()
                .anyMatch(row ->
                        row.get(column) != null && !row.get(column).toString().isEmpty());
    }
}
