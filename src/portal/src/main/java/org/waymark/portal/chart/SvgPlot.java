package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Disc;
import org.waymark.portal.chart.Mark.Label;
import org.waymark.portal.chart.Mark.Line;
import org.waymark.portal.chart.Mark.Path;
import org.waymark.portal.chart.Mark.Rectangle;
import org.waymark.portal.markup.Markup;

/** The drawings of a chart as SVG. Colours and strokes come from {@code plots.css}. */
public final class SvgPlot {

    private SvgPlot() {}

    /**
     * Writes one drawing for each width; {@code plots.css} shows the one that fits.
     *
     * @param wide whether it may fill a page
     */
    public static void write(Markup out, Chart chart, boolean wide) {
        out.start("div", "class", wide ? "plots wide" : "plots");
        for (Size size : wide ? List.of(Size.NARROW, Size.REGULAR, Size.WIDE) : List.of(Size.NARROW, Size.REGULAR)) {
            write(out, chart, size);
        }
        out.end();
    }

    private static void write(Markup out, Chart chart, Size size) {
        Drawing drawing = chart.draw(size);
        out.start(
                "svg",
                "class",
                "plot " + size.name().toLowerCase(Locale.ROOT),
                "viewBox",
                "0 0 " + px(drawing.width()) + ' ' + px(drawing.height()),
                "role",
                "img",
                "aria-label",
                chart.sentence());
        drawing.marks().forEach(mark -> write(out, mark));
        out.end();
    }

    private static void write(Markup out, Mark mark) {
        if (mark instanceof Line line) {
            begin(out, "line", mark, "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
        } else if (mark instanceof Rectangle r) {
            begin(out, "rect", mark, "x", r.x(), "y", r.y(), "width", r.width(), "height", r.height());
            hint(out, r.hint());
        } else if (mark instanceof Disc disc) {
            begin(out, "circle", mark, "cx", disc.x(), "cy", disc.y(), "r", disc.radius());
            hint(out, disc.hint());
        } else if (mark instanceof Path path) {
            out.start(
                    path.closed() ? "polygon" : "polyline",
                    "class",
                    mark.style().strip(),
                    "points",
                    points(path));
        } else if (mark instanceof Label label) {
            begin(
                    out,
                    "text",
                    mark,
                    "x",
                    label.x(),
                    "y",
                    label.y(),
                    "font-size",
                    label.size(),
                    "text-anchor",
                    label.anchor() == Anchor.START ? "" : label.anchor().name().toLowerCase(Locale.ROOT));
            hint(out, label.hint());
            out.text(label.text());
        }
        out.end();
    }

    /** Begins an element with the classes of its mark and pairs of names and values. */
    private static void begin(Markup out, String name, Mark mark, Object... values) {
        var attributes = new ArrayList<String>();
        attributes.add("class");
        attributes.add(mark.style().strip());
        for (Object value : values) {
            attributes.add(value instanceof Double number ? px(number) : (String) value);
        }
        out.start(name, attributes.toArray(String[]::new));
    }

    private static String points(Path path) {
        return path.points().stream()
                .map(point -> px(point.x()) + ',' + px(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static void hint(Markup out, String hint) {
        if (!hint.isEmpty()) {
            out.element("title", hint);
        }
    }

    /** Tenths of a pixel are as fine as anybody sees. */
    private static String px(double number) {
        double rounded = Math.round(10 * number) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
