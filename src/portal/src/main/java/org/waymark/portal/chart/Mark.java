package org.waymark.portal.chart;

import java.util.List;

/** Something drawn. Its style is one or more classes of {@code plots.css}. */
public sealed interface Mark {

    String style();

    /** The smallest upright rectangle around it, strokes not counted. */
    Bounds bounds();

    /** An upright rectangle. */
    record Bounds(double left, double top, double right, double bottom) {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, String style) implements Mark {
        @Override
        public Bounds bounds() {
            return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }
    }

    /** A rectangle. Its hint is what a pointer resting on it reads; may be empty. */
    record Rectangle(double x, double y, double width, double height, String style, String hint) implements Mark {
        @Override
        public Bounds bounds() {
            return new Bounds(x, y, x + width, y + height);
        }
    }

    /** A disc. Its hint is what a pointer resting on it reads; may be empty. */
    record Disc(double x, double y, double radius, String style, String hint) implements Mark {
        @Override
        public Bounds bounds() {
            return new Bounds(x - radius, y - radius, x + radius, y + radius);
        }
    }

    /** Straight lines from point to point, back to the first when closed. */
    record Path(List<Point> points, boolean closed, String style) implements Mark {

        public Path {
            points = List.copyOf(points);
        }

        @Override
        public Bounds bounds() {
            return new Bounds(
                    points.stream().mapToDouble(Point::x).min().orElseThrow(),
                    points.stream().mapToDouble(Point::y).min().orElseThrow(),
                    points.stream().mapToDouble(Point::x).max().orElseThrow(),
                    points.stream().mapToDouble(Point::y).max().orElseThrow());
        }
    }

    /** A place on the drawing. */
    record Point(double x, double y) {}

    /**
     * A line of text.
     *
     * @param x of its start, middle or end, as the anchor says
     * @param y of its base line
     * @param size of the letters in pixels
     * @param hint the whole text where only its beginning fits; may be empty
     */
    record Label(double x, double y, String text, Anchor anchor, double size, String style, String hint)
            implements Mark {
        @Override
        public Bounds bounds() {
            double width = Lettering.width(text, size);
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Bounds(left, y - 0.8 * size, left + width, y + 0.25 * size);
        }
    }

    /** Which part of a text its position means. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
