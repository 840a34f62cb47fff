package org.waymark.portal.chart;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Disc;
import org.waymark.portal.chart.Mark.Label;
import org.waymark.portal.chart.Mark.Line;
import org.waymark.portal.chart.Mark.Path;
import org.waymark.portal.chart.Mark.Rectangle;

/**
 * {@code wm:plot}: writes the drawings of a {@link Chart} as SVG, one for each width; {@code plots.css} shows the one that
 * fits. Attributes: {@code value}, the chart; {@code wide}, whether it may fill a page.
 */
@FacesComponent("org.waymark.Plot")
public class PlotComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.waymark.Chart";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Chart chart = (Chart) getAttributes().get("value");
        if (chart == null) {
            return;
        }
        boolean wide = Boolean.parseBoolean(String.valueOf(getAttributes().get("wide")));
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", wide ? "plots wide" : "plots", null);
        for (Size size : wide ? List.of(Size.values()) : List.of(Size.NARROW, Size.REGULAR)) {
            write(out, chart, size);
        }
        out.endElement("div");
    }

    private void write(ResponseWriter out, Chart chart, Size size) throws IOException {
        Drawing drawing = chart.draw(size);
        out.startElement("svg", this);
        out.writeAttribute("class", "plot " + size.name().toLowerCase(Locale.ROOT), null);
        out.writeAttribute("viewBox", "0 0 " + px(drawing.width()) + ' ' + px(drawing.height()), null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-label", chart.sentence(), null);
        for (Mark mark : drawing.marks()) {
            write(out, mark);
        }
        out.endElement("svg");
    }

    private void write(ResponseWriter out, Mark mark) throws IOException {
        if (mark instanceof Line line) {
            begin(out, "line", mark, "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
            out.endElement("line");
        } else if (mark instanceof Rectangle r) {
            begin(out, "rect", mark, "x", r.x(), "y", r.y(), "width", r.width(), "height", r.height());
            hint(out, r.hint());
            out.endElement("rect");
        } else if (mark instanceof Disc disc) {
            begin(out, "circle", mark, "cx", disc.x(), "cy", disc.y(), "r", disc.radius());
            hint(out, disc.hint());
            out.endElement("circle");
        } else if (mark instanceof Path path) {
            String name = path.closed() ? "polygon" : "polyline";
            begin(out, name, mark);
            String points = path.points().stream()
                    .map(point -> px(point.x()) + ',' + px(point.y()))
                    .collect(Collectors.joining(" "));
            out.writeAttribute("points", points, null);
            out.endElement(name);
        } else if (mark instanceof Label label) {
            begin(out, "text", mark, "x", label.x(), "y", label.y(), "font-size", label.size());
            if (label.anchor() != Anchor.START) {
                out.writeAttribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT), null);
            }
            hint(out, label.hint());
            out.writeText(label.text(), null);
            out.endElement("text");
        }
    }

    /** Begins an element with the classes of its mark and pairs of names and numbers. */
    private void begin(ResponseWriter out, String name, Mark mark, Object... numbers) throws IOException {
        out.startElement(name, this);
        if (!mark.style().isBlank()) {
            out.writeAttribute("class", mark.style().strip(), null);
        }
        for (int i = 0; i < numbers.length; i += 2) {
            out.writeAttribute((String) numbers[i], px((double) numbers[i + 1]), null);
        }
    }

    private void hint(ResponseWriter out, String hint) throws IOException {
        if (!hint.isEmpty()) {
            out.startElement("title", this);
            out.writeText(hint, null);
            out.endElement("title");
        }
    }

    /** Tenths of a pixel are as fine as anybody sees. */
    private static String px(double number) {
        double rounded = Math.round(10 * number) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
