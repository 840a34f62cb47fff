package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * A criterion by the number of segments, or any value over a few steps: a line with one or more points marked.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param columns headings of the table: what the steps are, what the values are
 * @param digits of the values after the point
 * @param steps from left to right
 * @param thresholds values drawn as dashed lines with their names
 */
public record LineChart(
        Texts texts, String sentence, List<String> columns, int digits, List<Step> steps, List<Threshold> thresholds)
        implements Chart {

    private static final double TOP = 22;
    private static final double BOTTOM = 190;

    public LineChart {
        columns = List.copyOf(columns);
        steps = List.copyOf(steps);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * A point of the line.
     *
     * @param label at the axis
     * @param value with an interval where there is one; unknown values interrupt the line
     * @param marked whether it is the one the chart is about
     */
    public record Step(String label, Estimate value, boolean marked) {}

    /** A value that matters, and its name. */
    public record Threshold(double value, String label) {}

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var numbers = new Numbers(texts.locale());
        Ticks ticks = ticks();
        var frame = new Frame(
                canvas, TOP, BOTTOM, 10, ticks, value -> numbers.decimal(value, ticks.digits()), steps.size());
        frame.grid();
        List<Point> curve = steps.stream().allMatch(step -> step.value().isKnown())
                ? IntStream.range(0, steps.size())
                        .mapToObj(i -> point(frame, i))
                        .toList()
                : List.of();
        thresholds.forEach(threshold -> frame.threshold(threshold.value(), threshold.label(), curve));
        drawLine(canvas, frame);
        for (int i = 0; i < steps.size(); i++) {
            drawStep(canvas, frame, i, numbers);
        }
        return canvas.drawing(BOTTOM + 28);
    }

    private Ticks ticks() {
        double[] values = DoubleStream.concat(
                        steps.stream()
                                .map(Step::value)
                                .filter(Estimate::isKnown)
                                .flatMapToDouble(value -> DoubleStream.of(value.lower(), value.upper())),
                        thresholds.stream().mapToDouble(Threshold::value))
                .toArray();
        return Ticks.around(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(1),
                4);
    }

    private void drawLine(Canvas canvas, Frame frame) {
        List<Point> stretch = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Estimate value = steps.get(i).value();
            if (value.isKnown()) {
                stretch.add(point(frame, i));
            } else {
                canvas.path(stretch, "line");
                stretch.clear();
            }
        }
        canvas.path(stretch, "line");
    }

    private Point point(Frame frame, int i) {
        return new Point(frame.x(i), frame.y(steps.get(i).value().value()));
    }

    private void drawStep(Canvas canvas, Frame frame, int i, Numbers numbers) {
        Step step = steps.get(i);
        double x = frame.x(i);
        canvas.text(
                x,
                BOTTOM + 20,
                Lettering.shorten(step.label(), frame.band(), Lettering.SMALL),
                Anchor.MIDDLE,
                Lettering.SMALL,
                step.marked() ? "tick chosen" : "tick",
                "");
        if (!step.value().isKnown()) {
            return;
        }
        double y = frame.y(step.value().value());
        if (step.value().hasInterval()) {
            canvas.line(
                    x, frame.y(step.value().lower()), x, frame.y(step.value().upper()), "whisker");
        }
        String written = numbers.decimal(step.value().value(), digits);
        canvas.disc(
                x, y, step.marked() ? 6 : 3, step.marked() ? "point chosen" : "point", step.label() + ": " + written);
        if (step.marked()) {
            writeBeside(canvas, frame, i, written);
        }
    }

    /** Above the point, and to the side where its line does not go. */
    private void writeBeside(Canvas canvas, Frame frame, int i, String written) {
        double width = Lettering.width(written, Lettering.NORMAL);
        boolean fromAbove = isAbove(i - 1, i);
        boolean toAbove = isAbove(i + 1, i);
        double aside = fromAbove == toAbove ? 0 : fromAbove ? width / 2 + 4 : -width / 2 - 4;
        double x = Math.max(width / 2, Math.min(canvas.width() - width / 2, frame.x(i) + aside));
        double y = frame.y(steps.get(i).value().value()) + (fromAbove && toAbove ? 22 : -11);
        canvas.label(x, y, written, Anchor.MIDDLE, "value chosen");
    }

    private boolean isAbove(int neighbour, int i) {
        return neighbour >= 0
                && neighbour < steps.size()
                && steps.get(neighbour).value().value() > steps.get(i).value().value();
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        boolean estimated = steps.stream().anyMatch(step -> step.value().hasInterval());
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            Estimate value = step.value();
            var row = new ArrayList<String>();
            row.add(step.label());
            row.add(value.isKnown() ? numbers.decimal(value.value(), digits) : texts.get("chart.unknown"));
            if (estimated) {
                row.add(
                        value.hasInterval()
                                ? numbers.decimal(value.lower(), digits) + '–' + numbers.decimal(value.upper(), digits)
                                : "");
            }
            rows.add(row);
        }
        var headings = new ArrayList<>(columns);
        if (estimated) {
            headings.add(texts.get("chart.interval"));
        }
        return new DataTable(headings, rows);
    }
}
