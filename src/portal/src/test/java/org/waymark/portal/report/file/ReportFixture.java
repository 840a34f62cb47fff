package org.waymark.portal.report.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.chart.LineChart;
import org.waymark.portal.chart.SizeChart;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.Report;
import org.waymark.portal.report.Section;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;

/** A report with a block of every kind, and words in it that mean harm. */
final class ReportFixture {

    static final String HARM = "<script>alert('x')</script> & \u0000 \"quoted\"";
    static final String SENTENCE = "The largest segment is A with 60 %.";
    static final Texts TEXTS = new Texts(Locale.ENGLISH);

    private ReportFixture() {}

    static Report report() {
        return new Report(
                "Report on 2 segments",
                "Fast food",
                "segments",
                List.of(
                        new Section("answer", "The answer", answer(), List.of()),
                        new Section("run", "How many segments?", charts(), List.of())));
    }

    private static List<Block> answer() {
        return List.of(
                Block.Words.finding("2 segments were decided on: “" + HARM + "”"),
                Block.Words.warning("Too few"),
                new Block.Facts(List.of(new Block.Fact("Seed", "42"))),
                new Block.Table(new Sheet(
                        "sizes",
                        "Sizes",
                        List.of(Column.text("Segment"), Column.count("Respondents"), Column.share("Share", 1)),
                        List.of(Sheet.row("A", 1453, 0.6), Sheet.row(HARM, null, 0.4)))),
                new Block.Listing("", List.of("Arthur and Vassilvitskii 2007")),
                new Block.Code("x <- as.matrix(d[, basis])\n"));
    }

    private static List<Block> charts() {
        return List.of(
                new Block.Plot("How large?", sizes(), "n = 1,453", false),
                new Block.Plot("How stable?", line(), "", true));
    }

    private static Chart sizes() {
        return new SizeChart(
                TEXTS,
                SENTENCE,
                List.of(
                        new SizeChart.Part(Group.at(0, "Thrifty"), new Estimate(0.6, 0.5, 0.7), 872),
                        new SizeChart.Part(Group.at(1, ""), new Estimate(0.4, 0.3, 0.5), 581)));
    }

    private static Chart line() {
        return new LineChart(
                TEXTS,
                "It falls.",
                List.of("Segments", "Jaccard"),
                2,
                List.of(
                        new LineChart.Step("2", Estimate.exact(0.9), true),
                        new LineChart.Step("3", Estimate.exact(0.7), false)),
                List.of(new LineChart.Threshold(0.85, "very stable")));
    }

    /** The sheets as they lie in the source folder. */
    static StyleSheets styles() {
        return new StyleSheets() {
            @Override
            String get(String name) {
                try {
                    return Files.readString(Path.of("src/main/webapp/resources/styles", name + ".css"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
