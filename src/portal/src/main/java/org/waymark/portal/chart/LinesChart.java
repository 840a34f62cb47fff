package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * A few criteria of the same unit by the number of segments, where less is better: a line each with its name at the right
 * end, and a disc where it is lowest.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param column heading of the table's first column: what the steps are
 * @param digits of the values after the point
 * @param steps labels from left to right
 * @param marked number of the step the chart is about, from 0; −1 for none
 * @param lines at most three
 */
public record LinesChart(
        Texts texts, String sentence, String column, int digits, List<String> steps, int marked, List<Line> lines)
        implements Chart {

    private static final double TOP = 14;
    private static final double BOTTOM = 190;
    private static final List<String> STYLES = List.of("line", "total", "reference");

    public LinesChart {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
        if (lines.size() > STYLES.size()) {
            throw new IllegalArgumentException("More than three lines cannot be told apart");
        }
    }

    /**
     * A criterion.
     *
     * @param name a short one
     * @param values by step; NaN where there is none
     */
    public record Line(String name, List<Double> values) {

        public Line {
            values = List.copyOf(values);
        }

        /** Number of the step with the smallest value, from 0; −1 when there is no value. */
        public int lowest() {
            int lowest = -1;
            for (int step = 0; step < values.size(); step++) {
                if (!values.get(step).isNaN() && (lowest < 0 || values.get(step) < values.get(lowest))) {
                    lowest = step;
                }
            }
            return lowest;
        }
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var numbers = new Numbers(texts.locale());
        Ticks ticks = Ticks.around(known().min().orElse(0), known().max().orElse(1), 4);
        double tail = lines.stream()
                .mapToDouble(line -> Lettering.width(line.name(), Lettering.NORMAL))
                .max()
                .orElse(0);
        var frame = new Frame(
                canvas,
                TOP,
                BOTTOM,
                tail + 8,
                ticks,
                value -> numbers.decimal(value, ticks.digits()),
                Math.max(1, steps.size()));
        frame.grid();
        for (int step = 0; step < steps.size(); step++) {
            String style = step == marked ? "tick chosen" : "tick";
            String label = Lettering.shorten(steps.get(step), frame.band(), Lettering.SMALL);
            canvas.text(frame.x(step), BOTTOM + 20, label, Anchor.MIDDLE, Lettering.SMALL, style, "");
        }
        for (int line = lines.size() - 1; line >= 0; line--) {
            draw(canvas, frame, line, numbers);
        }
        names(canvas, frame);
        return canvas.drawing(BOTTOM + 28);
    }

    private void draw(Canvas canvas, Frame frame, int number, Numbers numbers) {
        Line line = lines.get(number);
        List<Point> points = new ArrayList<>();
        for (int step = 0; step < line.values().size(); step++) {
            double value = line.values().get(step);
            if (!Double.isNaN(value)) {
                points.add(new Point(frame.x(step), frame.y(value)));
            }
        }
        canvas.path(points, STYLES.get(number));
        if (line.lowest() >= 0) {
            double value = line.values().get(line.lowest());
            String hint = line.name() + ", " + steps.get(line.lowest()) + ": " + numbers.decimal(value, digits);
            canvas.disc(frame.x(line.lowest()), frame.y(value), 5, "point chosen", hint);
        }
    }

    /** At the end of each line, moved apart where lines end close to each other. */
    private void names(Canvas canvas, Frame frame) {
        List<Line> upwards = lines.stream()
                .filter(line -> line.lowest() >= 0)
                .sorted(Comparator.comparingDouble(LinesChart::last))
                .toList();
        double below = BOTTOM + Lettering.LINE;
        for (Line line : upwards) {
            double y = Math.min(frame.y(last(line)) + 4, below - Lettering.LINE);
            canvas.label(frame.right() + 4, Math.max(y, Lettering.NORMAL), line.name(), Anchor.START, "soft");
            below = y;
        }
    }

    private static double last(Line line) {
        return line.values().stream().filter(value -> !value.isNaN()).reduce(Double.NaN, (before, next) -> next);
    }

    private DoubleStream known() {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value));
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        var headings = new ArrayList<String>();
        headings.add(column);
        lines.forEach(line -> headings.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            int number = step;
            var row = new ArrayList<String>();
            row.add(steps.get(step));
            lines.forEach(line -> {
                double value = line.values().get(number);
                row.add(Double.isNaN(value) ? texts.get("chart.unknown") : numbers.decimal(value, digits));
            });
            rows.add(row);
        }
        return new DataTable(headings, rows);
    }
}
