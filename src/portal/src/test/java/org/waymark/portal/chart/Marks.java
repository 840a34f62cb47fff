package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.waymark.portal.chart.Mark.Bounds;
import org.waymark.portal.chart.Mark.Disc;
import org.waymark.portal.chart.Mark.Label;
import org.waymark.portal.chart.Mark.Line;
import org.waymark.portal.chart.Mark.Rectangle;

/** What the tests look for on a drawing. */
final class Marks {

    private static final double ROUNDING = 0.01;

    private Marks() {}

    static List<Line> lines(Drawing drawing, String style) {
        return of(drawing, Line.class, style);
    }

    static List<Rectangle> rectangles(Drawing drawing, String style) {
        return of(drawing, Rectangle.class, style);
    }

    static List<Disc> discs(Drawing drawing, String style) {
        return of(drawing, Disc.class, style);
    }

    static Label label(Drawing drawing, String text) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Label.class::isInstance)
                .map(mark -> ((Label) mark).text())
                .toList();
    }

    static void assertNothingOutside(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            Bounds bounds = mark.bounds();
            boolean inside = bounds.left() >= -ROUNDING
                    && bounds.top() >= -ROUNDING
                    && bounds.right() <= drawing.width() + ROUNDING
                    && bounds.bottom() <= drawing.height() + ROUNDING;
            assertTrue(inside, () -> mark + " lies outside " + drawing.width() + " × " + drawing.height());
        }
    }

    private static <M extends Mark> List<M> of(Drawing drawing, Class<M> type, String style) {
        return drawing.marks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(mark -> List.of(mark.style().split(" ")).contains(style))
                .toList();
    }
}
