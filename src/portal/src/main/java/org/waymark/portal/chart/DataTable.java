package org.waymark.portal.chart;

import java.util.List;

/**
 * The numbers behind a chart.
 *
 * @param columns headings; the first is that of the rows' names
 * @param rows what stands in each row, its name first
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
