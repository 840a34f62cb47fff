package org.waymark.portal.report.file;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waymark.portal.chart.Drawing;
import org.waymark.portal.chart.Mark;

/** Paints drawings for print. */
final class ChartPainter {

    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Palette palette;
    private final Letters regular;
    private final Letters bold;

    ChartPainter(Palette palette, Letters regular, Letters bold) {
        this.palette = palette;
        this.regular = regular;
        this.bold = bold;
    }

    void paint(Drawing drawing, Graphics2D paper) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Label label) {
                paint(label, paper);
            } else {
                paint(shape(mark), Ink.of(mark.style(), palette), paper);
            }
        }
    }

    private static Shape shape(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
        }
        if (mark instanceof Mark.Rectangle r) {
            return new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
        }
        if (mark instanceof Mark.Disc disc) {
            double radius = disc.radius();
            return new Ellipse2D.Double(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius);
        }
        var path = new Path2D.Double();
        var points = ((Mark.Path) mark).points();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (((Mark.Path) mark).closed()) {
            path.closePath();
        }
        return path;
    }

    private static void paint(Shape shape, Ink ink, Graphics2D paper) {
        if (ink.fill() != null) {
            paper.setColor(ink.fill());
            paper.fill(shape);
        }
        if (ink.line() != null) {
            paper.setColor(ink.line());
            paper.setStroke(ink.stroke());
            paper.draw(shape);
        }
    }

    /** A halo keeps words readable where they cross a line. */
    private void paint(Mark.Label label, Graphics2D paper) {
        Letters letters = Ink.isBold(label.style()) ? bold : regular;
        double width = letters.width(label.text(), label.size());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        Shape words = letters.outline(label.text(), left, label.y(), label.size());
        var colour = Ink.ofWords(label.style(), palette);
        if (!colour.equals(palette.get("surface"))) {
            paper.setColor(palette.get("surface"));
            paper.setStroke(HALO);
            paper.draw(words);
        }
        paper.setColor(colour);
        paper.fill(words);
    }
}
