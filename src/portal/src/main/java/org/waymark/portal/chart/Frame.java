package org.waymark.portal.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;

/** The frame of a chart with upright values: grid lines, their values at the left, equal bands from left to right. */
final class Frame {

    private final Canvas canvas;
    private final Ticks ticks;
    private final DoubleFunction<String> format;
    private final LinearScale scale;
    private final double left;
    private final double right;
    private final int bands;

    /**
     * @param top of the plot
     * @param bottom of the plot
     * @param tail room right of the plot
     * @param bands equal widths the plot is divided into
     */
    Frame(
            Canvas canvas,
            double top,
            double bottom,
            double tail,
            Ticks ticks,
            DoubleFunction<String> format,
            int bands) {
        this(canvas, top, bottom, tail, ticks, format, bands, 0);
    }

    /** @param room that the values at the left get at least */
    Frame(
            Canvas canvas,
            double top,
            double bottom,
            double tail,
            Ticks ticks,
            DoubleFunction<String> format,
            int bands,
            double room) {
        this.canvas = canvas;
        this.ticks = ticks;
        this.format = format;
        this.bands = bands;
        this.scale = new LinearScale(ticks.from(), ticks.to(), bottom, top);
        double widest = ticks.values().stream()
                .mapToDouble(value -> Lettering.width(format.apply(value), Lettering.SMALL))
                .max()
                .orElse(0);
        this.left = Math.max(widest, room) + 8;
        this.right = canvas.width() - tail;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double y(double value) {
        return scale.at(value);
    }

    double band() {
        return (right - left) / bands;
    }

    /** The middle of a band, counted from 0. */
    double x(int band) {
        return left + (band + 0.5) * band();
    }

    void grid() {
        for (double value : ticks.values()) {
            double y = y(value);
            canvas.line(left, y, right, y, value == 0 ? "base" : "grid");
            canvas.tick(left - 8, y + Lettering.SMALL * 0.35, format.apply(value), Anchor.END);
        }
    }

    /**
     * A dashed line across, with its name at one of its ends, above or below, where it does not meet the curve.
     *
     * @param curve from left to right
     */
    void threshold(double value, String label, List<Point> curve) {
        double y = y(value);
        canvas.line(left, y, right, y, "threshold");
        String shown = Lettering.shorten(label, right - left, Lettering.SMALL);
        double width = Lettering.width(shown, Lettering.SMALL);
        double end = canvas.width();
        double above = y - 5;
        double below = y + Lettering.SMALL + 4;
        List<Point> places = List.of(
                new Point(end - width, above),
                new Point(left, above),
                new Point(end - width, below),
                new Point(left, below));
        Point place = places.stream()
                .filter(start -> isFree(start, width, curve))
                .findFirst()
                .orElse(places.get(0));
        boolean atLeft = place.x() == left;
        canvas.text(
                atLeft ? left : end, place.y(), shown, atLeft ? Anchor.START : Anchor.END, Lettering.SMALL, "warn", "");
    }

    /** Whether no part of a curve goes through words that begin there, nor the axis below. */
    private boolean isFree(Point start, double width, List<Point> curve) {
        var words = new Rectangle2D.Double(start.x() - 4, start.y() - Lettering.SMALL, width + 8, Lettering.SMALL + 4);
        return words.getMaxY() <= scale.start()
                && IntStream.range(1, curve.size())
                        .noneMatch(i -> words.intersectsLine(
                                curve.get(i - 1).x(),
                                curve.get(i - 1).y(),
                                curve.get(i).x(),
                                curve.get(i).y()));
    }
}
