package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;

/** Where a chart collects its marks while it draws. */
final class Canvas {

    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    Canvas(Size size) {
        width = size.width();
    }

    double width() {
        return width;
    }

    Drawing drawing(double height) {
        return new Drawing(width, height, marks);
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        marks.add(new Mark.Line(x1, y1, x2, y2, style));
    }

    void rectangle(double x, double y, double w, double h, String style) {
        rectangle(x, y, w, h, style, "");
    }

    void rectangle(double x, double y, double w, double h, String style, String hint) {
        marks.add(new Mark.Rectangle(x, y, w, h, style, hint));
    }

    void disc(double x, double y, double radius, String style, String hint) {
        marks.add(new Mark.Disc(x, y, radius, style, hint));
    }

    void path(List<Point> points, String style) {
        if (points.size() > 1) {
            marks.add(new Mark.Path(points, false, style));
        }
    }

    void area(List<Point> points, String style) {
        if (points.size() > 2) {
            marks.add(new Mark.Path(points, true, style));
        }
    }

    /** A label of ordinary size. */
    void label(double x, double y, String text, Anchor anchor, String style) {
        text(x, y, text, anchor, Lettering.NORMAL, style, "");
    }

    /** A label at an axis. */
    void tick(double x, double y, String text, Anchor anchor) {
        text(x, y, text, anchor, Lettering.SMALL, "tick", "");
    }

    void text(double x, double y, String text, Anchor anchor, double size, String style, String hint) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(x, y, text, anchor, size, style, hint));
        }
    }

    /**
     * A text of several lines.
     *
     * @param y of the first base line
     * @param whole the text the lines were made of, read where not all of it is shown
     */
    void lines(double x, double y, List<String> lines, String whole, Anchor anchor, String style) {
        String shown = String.join(" ", lines);
        String hint = shown.equals(whole.strip()) ? "" : whole;
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * Lettering.LINE, lines.get(i), anchor, Lettering.NORMAL, style, hint);
        }
    }
}
