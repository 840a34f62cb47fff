package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * How often each answer was given: horizontal bars with their intervals and values.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param axis of the values
 * @param columns headings of the table: what the bars are, what their values are, and, unless that is the same, what
 *     was counted
 * @param bars from top to bottom
 */
public record BarChart(Texts texts, String sentence, Axis axis, List<String> columns, List<Bar> bars) implements Chart {

    private static final double THICKNESS = 14;

    public BarChart {
        columns = List.copyOf(columns);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what was answered
     * @param value with its interval
     * @param count how many it stands for
     * @param faint whether it rests on too few responses to be relied on
     */
    public record Bar(String label, Estimate value, long count, boolean faint) {}

    /** Bars of shares, from 0 to 1. */
    public static BarChart ofShares(Texts texts, String sentence, List<Bar> bars) {
        double largest =
                bars.stream().mapToDouble(bar -> bar.value().upper()).max().orElse(1);
        return new BarChart(
                texts,
                sentence,
                Axis.ofShares(new Numbers(texts.locale()), largest),
                List.of(texts.get("chart.answer"), texts.get("chart.share"), texts.get("chart.count")),
                bars);
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        List<String> values =
                bars.stream().map(bar -> axis.write(bar.value().value())).toList();
        List<String> intervals = bars.stream().map(bar -> interval(bar.value())).toList();
        var rows =
                new Rows(canvas, size, axis, bars.stream().map(Bar::label).toList(), 2, Rows.room(values, intervals));
        rows.grid();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Estimate value = bar.value();
            double y = rows.middle(i);
            double end = rows.x(value.value());
            canvas.rectangle(
                    rows.x(axis.from()),
                    y - THICKNESS / 2,
                    Math.max(0, end - rows.x(axis.from())),
                    THICKNESS,
                    bar.faint() ? "bar faint" : "bar",
                    bar.label() + ": " + values.get(i));
            if (value.hasInterval()) {
                whisker(canvas, rows.x(value.lower()), rows.x(value.upper()), y);
            }
            rows.label(i, bar.faint() ? "soft" : "");
            rows.value(i, rows.x(value.upper()), values.get(i), intervals.get(i), bar.faint() ? "soft" : "");
        }
        return rows.drawing();
    }

    private static void whisker(Canvas canvas, double lower, double upper, double y) {
        canvas.line(lower, y, upper, y, "whisker");
        canvas.line(lower, y - 4, lower, y + 4, "whisker");
        canvas.line(upper, y - 4, upper, y + 4, "whisker");
    }

    private String interval(Estimate value) {
        return value.hasInterval() ? range(axis, value) : "";
    }

    /** The two limits with the unit written once. */
    static String range(Axis axis, Estimate value) {
        String lower = axis.write(value.lower());
        String upper = axis.write(value.upper());
        int unit = upper.indexOf('\u00a0');
        String dash = upper.startsWith("\u2212") || lower.startsWith("\u2212") ? "\u00a0to\u00a0" : "–";
        return (unit > 0 ? lower.replace(upper.substring(unit), "") : lower) + dash + upper;
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        boolean estimated = bars.stream().anyMatch(bar -> bar.value().hasInterval());
        for (Bar bar : bars) {
            var row = new ArrayList<String>();
            row.add(bar.label());
            row.add(axis.write(bar.value().value()));
            if (estimated) {
                row.add(interval(bar.value()));
            }
            if (columns.size() > 2) {
                row.add(new Numbers(texts.locale()).count(bar.count()));
            }
            rows.add(row);
        }
        var headings = new ArrayList<>(columns);
        if (estimated) {
            headings.add(2, texts.get("chart.interval"));
        }
        return new DataTable(headings, rows);
    }
}
