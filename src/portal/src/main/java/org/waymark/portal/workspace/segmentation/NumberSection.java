package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.AdviceText;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.rest.segmentation.SolutionDocument;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Figure;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.run.Recommendation;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;

/** How many segments: all criteria for every number tried, and what they speak for. */
@ApplicationScoped
class NumberSection implements SectionSource {

    private static final Map<String, List<String>> WORKS = Map.of(
            "averageSilhouette", List.of("rousseeuw1987"),
            "calinskiHarabasz", List.of("calinskiHarabasz1974"),
            "gap.gap", List.of("tibshiraniWaltherHastie2001"),
            "likelihood.bic", List.of("schwarz1978"),
            "likelihood.icl", List.of("biernackiCeleuxGovaert2000"),
            "adjustedRand.median", List.of("hubertArabie1985", "dolnicarLeisch2010", "hennig2007"));

    /** From a hundred on, thousandths say nothing. */
    private static final double LARGE = 100;

    @Override
    public String name() {
        return "run";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        Map<Integer, Map<String, Double>> figures = new LinkedHashMap<>();
        solution.solutions()
                .forEach(each ->
                        figures.put(each.segments(), SolutionDocument.of(each).figures()));
        List<String> criteria = figures.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .toList();
        var blocks = new ArrayList<Block>();
        plots(solution, texts, blocks);
        blocks.add(new Block.Table(criteria(solution, figures, criteria, texts)));
        if (solution.solutions().stream().anyMatch(each -> each.stability() != null)) {
            blocks.add(new Block.Attachment(stability(solution, texts)));
        }
        if (solution.run().recommendation() != null) {
            solution.run()
                    .recommendation()
                    .candidates()
                    .forEach(candidate -> blocks.add(points(candidate, solution, texts)));
        }
        return Optional.of(new Section(
                name(),
                texts.get("segmentation.howMany"),
                blocks,
                criteria.stream()
                        .flatMap(criterion -> WORKS.getOrDefault(criterion, List.of()).stream())
                        .toList()));
    }

    private static void plots(ReportedSolution solution, Texts texts, List<Block> blocks) {
        var charts = new SolutionCharts(texts, solution.solutions(), solution.segments());
        SegmentationSettings settings = solution.run().settings();
        var plots = new Plots(texts, blocks);
        plots.add("stability", charts.stability(), settings.resamples());
        plots.add("weakest", charts.weakest());
        plots.add("within", charts.withinSumOfSquares(), settings.restarts());
        plots.add("cost", charts.cost(), settings.restarts());
        plots.add("information", charts.information());
        plots.add("silhouette", charts.silhouette());
        plots.add("calinskiHarabasz", charts.calinskiHarabasz());
        plots.add("gap", charts.gap(), settings.options().references());
        plots.add(texts.get("segmentation.plot.slsw", solution.segments()), "slsw", charts.within(), false);
        plots.add(texts.get("segmentation.plot.lineage"), "lineage", charts.lineage(), true);
        if (solution.details().growth() != null) {
            var growth = new GrowthChart(texts, solution.details().growth());
            blocks.add(new Block.Plot(
                    texts.get("segmentation.growth", solution.segments()),
                    growth,
                    growth.sentence() + " " + growth.note(),
                    true));
        }
    }

    /** Adds charts with what they show and on what they rest; none that a method or run does not have. */
    private record Plots(Texts texts, List<Block> blocks) {

        void add(String key, Chart chart, Object... values) {
            add(texts.get("segmentation.plot." + key), key, chart, false, values);
        }

        void add(String title, String key, Chart chart, boolean wide, Object... values) {
            if (chart != null) {
                String note = texts.get("segmentation.plot." + key + ".note", values);
                blocks.add(new Block.Plot(title, chart, chart.sentence() + " " + note, wide));
            }
        }
    }

    /** A row for each criterion, a column for each number of segments. */
    private static Sheet criteria(
            ReportedSolution solution, Map<Integer, Map<String, Double>> figures, List<String> criteria, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("report.criterion")));
        figures.keySet().forEach(segments -> columns.add(Column.decimal(String.valueOf(segments), 2)));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(sizes(solution, texts));
        for (String criterion : criteria) {
            var row = new ArrayList<Object>();
            row.add(heading(criterion, texts));
            figures.values().forEach(values -> row.add(figure(criterion, values.get(criterion))));
            rows.add(row);
        }
        return new Sheet("criteria", texts.get("segmentation.criteria"), columns, rows);
    }

    private static List<Object> sizes(ReportedSolution solution, Texts texts) {
        var row = new ArrayList<Object>();
        row.add(texts.get("segmentation.sizes"));
        solution.solutions()
                .forEach(each -> row.add(
                        each.criteria().sizes().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        return row;
    }

    /** The name of a criterion in the API stands for itself where it has no heading. */
    private static String heading(String criterion, Texts texts) {
        String key = "report.criterion." + criterion;
        return texts.has(key) ? texts.get(key) : criterion;
    }

    private static Figure figure(String criterion, Double value) {
        boolean large = value != null && Math.abs(value) >= LARGE;
        boolean whole = criterion.matches(".*parameters|search\\..*");
        return new Figure(value, Column.Kind.DECIMAL, whole ? 0 : large ? 1 : 3, "");
    }

    /** One row for each segment of each solution: whether it was found again. */
    private static Sheet stability(ReportedSolution solution, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        for (SolutionDetails each : solution.solutions()) {
            for (int segment = 0; each.stability() != null && segment < each.segments(); segment++) {
                rows.add(Sheet.row(
                        each.segments(),
                        String.valueOf((char) ('A' + segment)),
                        SolutionDocument.of(each).sizes().get(segment),
                        each.stability().jaccard().get(segment),
                        each.stability().dissolved().get(segment)));
            }
        }
        return new Sheet(
                "stability",
                texts.get("report.stability.title"),
                List.of(
                        Column.count(texts.get("segmentation.segments")),
                        Column.text(texts.get("chart.segment")),
                        Column.count(texts.get("report.respondents")),
                        Column.decimal(texts.get("report.stability"), 2),
                        Column.share(texts.get("report.dissolved"), 0)),
                rows);
    }

    private static Block points(Recommendation.Candidate candidate, ReportedSolution solution, Texts texts) {
        return new Block.Listing(
                texts.get("segmentation.candidate", candidate.segments()),
                candidate.points().stream()
                        .map(point -> texts.get(point.speaksFor() ? "segmentation.for" : "segmentation.against") + " "
                                + AdviceText.of(candidate, point, solution.solutions(), texts))
                        .toList());
    }
}
