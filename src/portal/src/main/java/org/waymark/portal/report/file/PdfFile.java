package org.waymark.portal.report.file;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.portal.chart.Drawing;
import org.waymark.portal.chart.Size;
import org.waymark.portal.markup.Markup;
import org.waymark.portal.markup.XmlMarkup;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.Report;

/**
 * A report as a tagged PDF (PDF/UA), with the letters it needs in it: headings, tables and charts are known as such to
 * whoever has it read out. Nothing is fetched while it is made.
 */
@ApplicationScoped
public class PdfFile {

    private static final String CHART = "waymark/chart";
    private static final String FONTS = "/liberation/";
    private static final String SANS = "LiberationSans-Regular.ttf";
    private static final String SANS_BOLD = "LiberationSans-Bold.ttf";
    private static final String MONO = "LiberationMono-Regular.ttf";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** What a page has room for, in pixels; a drawing is made smaller rather than cut. */
    private static final double PAGE_HEIGHT = 900;

    private static final double PAGE_WIDTH = 650;

    /** A drawing made smaller than this is tried in another width. */
    private static final double LEGIBLE = 0.75;

    @Inject
    private StyleSheets styles;

    PdfFile() {}

    PdfFile(StyleSheets styles) {
        this.styles = styles;
    }

    /** Writes the document and leaves the stream open. */
    public void write(Report report, Locale locale, OutputStream out) throws IOException {
        List<Drawing> drawings = new ArrayList<>();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html(report, locale, drawings), null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Waymark");
        builder.useFont(font(SANS), "Sans", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font(SANS_BOLD), "Sans", BOLD, FontStyle.NORMAL, true);
        builder.useFont(font(MONO), "Mono", NORMAL, FontStyle.NORMAL, true);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CHART, drawer(drawings));
        builder.useObjectDrawerFactory(drawers);
        builder.toStream(out);
        builder.run();
    }

    private String html(Report report, Locale locale, List<Drawing> drawings) {
        var writer = new StringWriter();
        var out = new XmlMarkup(writer);
        out.start("html", "lang", locale.getLanguage());
        out.start("head").element("title", report.title() + " · " + report.subtitle());
        out.start("meta", "name", "subject", "content", report.subtitle()).end();
        out.element("style", text(PdfFile.class.getResourceAsStream("paper.css")));
        out.start("bookmarks");
        report.sections()
                .forEach(section -> out.start("bookmark", "name", section.title(), "href", "#" + section.name())
                        .end());
        out.end().end();
        out.start("body");
        out.element("div", report.title() + " · " + report.subtitle(), "class", "running");
        out.element("h1", report.title()).element("p", report.subtitle(), "class", "lede");
        var sections = new SectionMarkup(out, (markup, plot) -> place(markup, plot, drawings), locale);
        report.sections().forEach(sections::write);
        out.end().end();
        out.flush();
        return writer.toString();
    }

    /** Leaves room for a drawing, and says what it shows to whoever does not see it. */
    private static void place(Markup out, Block.Plot plot, List<Drawing> drawings) {
        Drawing drawing = drawing(plot);
        double scale = scale(drawing);
        drawings.add(drawing);
        out.start(
                        "object",
                        "type",
                        CHART,
                        "data-drawing",
                        String.valueOf(drawings.size() - 1),
                        "alt",
                        plot.chart().sentence(),
                        "style",
                        "width:%.0fpx;height:%.0fpx".formatted(scale * drawing.width(), scale * drawing.height()))
                .end();
    }

    /** In the width in which it needs to be made smaller the least. */
    private static Drawing drawing(Block.Plot plot) {
        List<Size> sizes = plot.wide() ? List.of(Size.PAPER, Size.REGULAR, Size.WIDE) : List.of(Size.REGULAR);
        Drawing best = null;
        for (Size size : sizes) {
            Drawing drawing = plot.chart().draw(size);
            if (scale(drawing) > LEGIBLE) {
                return drawing;
            }
            best = best == null || scale(drawing) > scale(best) ? drawing : best;
        }
        return best;
    }

    private static double scale(Drawing drawing) {
        return Math.min(1, Math.min(PAGE_WIDTH / drawing.width(), PAGE_HEIGHT / drawing.height()));
    }

    private FSObjectDrawer drawer(List<Drawing> drawings) {
        var painter = new ChartPainter(
                new Palette(styles.get("tokens")),
                new Letters(PdfFile.class.getResourceAsStream(FONTS + SANS)),
                new Letters(PdfFile.class.getResourceAsStream(FONTS + SANS_BOLD)));
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data-drawing")));
            float across = (float) (width / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, across, (float) (height / dotsPerPixel), paper -> {
                double scale = across / drawing.width();
                paper.scale(scale, scale);
                painter.paint(drawing, paper);
            });
            return Map.of();
        };
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfFile.class.getResourceAsStream(FONTS + file);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
