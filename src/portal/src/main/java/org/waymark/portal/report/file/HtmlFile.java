package org.waymark.portal.report.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.waymark.portal.chart.SvgPlot;
import org.waymark.portal.markup.Markup;
import org.waymark.portal.markup.XmlMarkup;
import org.waymark.portal.report.Report;
import org.waymark.portal.report.Section;

/** A report as one HTML file with its styles and drawings in it. It loads nothing and runs nothing. */
@ApplicationScoped
public class HtmlFile {

    private static final List<String> STYLES = List.of("tokens", "plots", "report");

    @Inject
    private StyleSheets styles;

    HtmlFile() {}

    HtmlFile(StyleSheets styles) {
        this.styles = styles;
    }

    /** Writes UTF-8 and leaves the stream open. */
    public void write(Report report, Locale locale, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write("<!DOCTYPE html>\n");
        var out = new XmlMarkup(writer);
        out.start("html", "lang", locale.getLanguage());
        writeHead(report, out);
        out.start("body", "class", "report file").start("main");
        out.element("h1", report.title()).element("p", report.subtitle(), "class", "lede");
        writeContents(report, out);
        var sections =
                new SectionMarkup(out, (markup, plot) -> SvgPlot.write(markup, plot.chart(), plot.wide()), locale);
        report.sections().forEach(sections::write);
        out.end().end().end();
        out.flush();
        writer.flush();
    }

    private void writeHead(Report report, Markup out) {
        out.start("head");
        out.start("meta", "charset", "utf-8").end();
        out.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .end();
        out.element("title", report.title() + " · " + report.subtitle());
        for (String style : STYLES) {
            // our own sheets hold nothing that HTML and XML read differently
            out.element("style", styles.get(style));
        }
        out.end();
    }

    private static void writeContents(Report report, Markup out) {
        out.start("ol", "class", "contents");
        for (Section section : report.sections()) {
            out.start("li")
                    .element("a", section.title(), "href", "#" + section.name())
                    .end();
        }
        out.end();
    }
}
