package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;

/** Rows of marks with a label each: beside its mark where there is room, above it on a phone. */
final class Rows {

    private static final double MOST_LABEL = 0.42;
    private static final int MOST_LINES = 3;
    private static final double GAP = 12;
    private static final double AXIS = 24;

    private final Canvas canvas;
    private final Axis axis;
    private final List<String> labels;
    private final List<List<String>> lines = new ArrayList<>();
    private final double[] tops;
    private final boolean above;
    private final LinearScale scale;

    /**
     * @param head room above the first row
     * @param tail room right of the plot, for values
     */
    Rows(Canvas canvas, Size size, Axis axis, List<String> labels, double head, double tail) {
        this.canvas = canvas;
        this.axis = axis;
        this.labels = labels;
        this.above = size == Size.NARROW;
        double widest = labels.stream()
                .mapToDouble(label -> Lettering.width(label, Lettering.NORMAL))
                .max()
                .orElse(0);
        double column = above ? canvas.width() : Math.min(widest, MOST_LABEL * canvas.width());
        tops = new double[labels.size() + 1];
        tops[0] = head;
        for (int i = 0; i < labels.size(); i++) {
            lines.add(Lettering.wrap(labels.get(i), column, Lettering.NORMAL, MOST_LINES));
            double text = lines.get(i).size() * Lettering.LINE;
            tops[i + 1] = tops[i] + (above ? text + 30 : Math.max(30, text + 12));
        }
        // half of the first and the last tick's text stands beside the plot
        double first = Lettering.width(axis.writeTick(axis.from()), Lettering.SMALL) / 2;
        double last = Lettering.width(axis.writeTick(axis.to()), Lettering.SMALL) / 2;
        double left = Math.max(above ? 0 : column + GAP, first);
        scale = new LinearScale(axis.from(), axis.to(), left, canvas.width() - Math.max(tail, last));
    }

    double x(double value) {
        return scale.at(value);
    }

    /** The height at which the marks of a row stand. */
    double middle(int row) {
        return above ? tops[row + 1] - 18 : (tops[row] + tops[row + 1]) / 2;
    }

    double bottom() {
        return tops[labels.size()];
    }

    void grid() {
        double widest = Math.max(
                Lettering.width(axis.writeTick(axis.from()), Lettering.SMALL),
                Lettering.width(axis.writeTick(axis.to()), Lettering.SMALL));
        int about = (int) Math.max(1, Math.min(6, (scale.end() - scale.start()) / (1.6 * widest)));
        for (double value : axis.ticks(about)) {
            upright(scale.at(value), "grid");
            canvas.tick(scale.at(value), bottom() + 16, axis.writeTick(value), Anchor.MIDDLE);
        }
        upright(scale.at(axis.from()), "base");
    }

    /** A line through all rows that crosses no label. */
    void upright(double x, String style) {
        if (!above) {
            canvas.line(x, tops[0], x, bottom(), style);
            return;
        }
        for (int row = 0; row < labels.size(); row++) {
            canvas.line(x, middle(row) - 12, x, middle(row) + 12, style);
        }
    }

    void label(int row, String style) {
        List<String> text = lines.get(row);
        double first =
                above ? tops[row] + 13 : middle(row) - (text.size() - 1) * Lettering.LINE / 2 + Lettering.NORMAL * 0.35;
        canvas.lines(0, first, text, labels.get(row), Anchor.START, style);
    }

    /** A value beside its mark, and after it, softer, the interval. */
    void value(int row, double right, String value, String interval, String style) {
        double y = middle(row) + Lettering.NORMAL * 0.35;
        canvas.label(right + 7, y, value, Anchor.START, "value " + style);
        double next = right + 7 + Lettering.width(value, Lettering.NORMAL) + 5;
        canvas.text(next, y, interval, Anchor.START, Lettering.SMALL, "soft", "");
    }

    /** The room that {@link #value} needs at most. */
    static double room(List<String> values, List<String> intervals) {
        double most = 0;
        for (int i = 0; i < values.size(); i++) {
            double width = Lettering.width(values.get(i), Lettering.NORMAL)
                    + Lettering.width(intervals.get(i), Lettering.SMALL);
            most = Math.max(most, width);
        }
        return most + 14;
    }

    Drawing drawing() {
        return canvas.drawing(bottom() + AXIS);
    }
}
