package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * Estimates side by side, each a dot on its interval: one question by segment, or several items by their means. A dashed
 * line marks a value that all of them may be compared with.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param axis of the values
 * @param columns headings of the table: what the rows are, what their values are
 * @param rows from top to bottom
 * @param reference the value for everybody; null for none
 */
public record DotChart(
        Texts texts, String sentence, Axis axis, List<String> columns, List<Row> rows, Reference reference)
        implements Chart {

    private static final double RADIUS = 5;

    public DotChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param group whose colour and letter it has; null when it belongs to none
     * @param label its name; that of the group when there is one
     * @param value with its interval
     * @param base how many it rests on
     * @param faint whether these are too few to rely on
     */
    public record Row(Group group, String label, Estimate value, long base, boolean faint) {

        public static Row of(Group group, Estimate value, long base, boolean faint) {
            return new Row(group, group.label(), value, base, faint);
        }

        public static Row of(String label, Estimate value, long base, boolean faint) {
            return new Row(null, label, value, base, faint);
        }

        String style() {
            return group == null ? "plain" : group.style();
        }
    }

    /** A value to compare with, and its name. */
    public record Reference(String label, double value) {}

    /** One question by segment. */
    public static DotChart bySegment(Texts texts, String sentence, Axis axis, List<Row> rows, double total) {
        return new DotChart(
                texts,
                sentence,
                axis,
                List.of(texts.get("chart.segment"), texts.get("chart.value")),
                rows,
                new Reference(texts.get("chart.everybody"), total));
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        List<String> values = rows.stream().map(this::value).toList();
        List<String> intervals = rows.stream().map(this::interval).toList();
        var layout = new Rows(
                canvas,
                size,
                axis,
                rows.stream().map(Row::label).toList(),
                reference == null ? 2 : 22,
                Rows.room(values, intervals));
        layout.grid();
        drawReference(canvas, layout);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(canvas, layout, i, values.get(i), intervals.get(i));
        }
        return layout.drawing();
    }

    private void drawRow(Canvas canvas, Rows layout, int i, String value, String interval) {
        Row row = rows.get(i);
        Estimate estimate = row.value();
        String soft = row.faint() ? "soft" : "";
        double y = layout.middle(i);
        layout.label(i, soft);
        if (!estimate.isKnown()) {
            layout.value(i, layout.x(axis.from()), value, "", "soft");
            return;
        }
        if (estimate.hasInterval()) {
            canvas.line(layout.x(estimate.lower()), y, layout.x(estimate.upper()), y, "range " + row.style());
        }
        double x = layout.x(estimate.value());
        canvas.disc(x, y, RADIUS, "dot " + row.style() + (row.faint() ? " faint" : ""), row.label() + ": " + value);
        layout.value(i, Math.max(layout.x(estimate.upper()), x + RADIUS), value, interval, soft);
    }

    private void drawReference(Canvas canvas, Rows layout) {
        if (reference == null) {
            return;
        }
        double x = layout.x(reference.value());
        layout.upright(x, "reference");
        String label = reference.label() + ' ' + axis.write(reference.value());
        double half = Lettering.width(label, Lettering.SMALL) / 2;
        double centre = Math.max(half, Math.min(canvas.width() - half, x));
        canvas.text(centre, 12, label, Anchor.MIDDLE, Lettering.SMALL, "soft", "");
    }

    private String value(Row row) {
        return row.value().isKnown() ? axis.write(row.value().value()) : texts.get("chart.unknown");
    }

    private String interval(Row row) {
        return row.value().hasInterval() ? BarChart.range(axis, row.value()) : "";
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        List<List<String>> body = new ArrayList<>();
        for (Row row : rows) {
            body.add(List.of(row.label(), value(row), interval(row), numbers.count(row.base())));
        }
        if (reference != null) {
            body.add(List.of(reference.label(), axis.write(reference.value()), "", ""));
        }
        return new DataTable(
                List.of(columns.get(0), columns.get(1), texts.get("chart.interval"), texts.get("chart.base")), body);
    }
}
