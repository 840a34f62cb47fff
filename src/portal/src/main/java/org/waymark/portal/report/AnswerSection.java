package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.RunDetails;

/** What came out: the segments, who decided on them and why, and what the data say about such segments at all. */
@ApplicationScoped
class AnswerSection implements SectionSource {

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Words.finding(decision(solution, texts)));
        blocks.add(Block.Words.of(AdviceText.of(solution.run().recommendation(), texts)));
        warnings(solution, texts).forEach(warning -> blocks.add(Block.Words.warning(warning)));
        blocks.add(new Block.Table(sizes(solution, texts)));
        return Optional.of(new Section(
                name(), texts.get("report.answer"), blocks, List.of("dolnicarLeisch2010", "dolnicarGruenLeisch2018")));
    }

    private static String decision(ReportedSolution solution, Texts texts) {
        if (!solution.isChosen()) {
            return texts.get("report.answer.open", solution.segments());
        }
        String reason = solution.run().reason();
        return reason == null || reason.isBlank()
                ? texts.get("report.answer.chosen", solution.segments())
                : texts.get("report.answer.chosenBecause", solution.segments(), reason);
    }

    private static List<String> warnings(ReportedSolution solution, Texts texts) {
        var warnings = new ArrayList<String>();
        RunDetails run = solution.run();
        if (solution.study().fictitious()) {
            warnings.add(texts.get("report.warning.fictitious"));
        }
        if (run.leftOut() > 0) {
            warnings.add(texts.get(
                            "segmentation.leftOut." + run.settings().missing(),
                            run.rowsUsed(),
                            run.rowsFound(),
                            run.leftOut())
                    + (run.leftOutMany() ? " " + texts.get("segmentation.leftOut.many") : ""));
        }
        return warnings;
    }

    private static Sheet sizes(ReportedSolution solution, Texts texts) {
        List<Double> stability = solution.details().stability() == null
                ? List.of()
                : solution.details().stability().jaccard();
        var columns = new ArrayList<>(List.of(
                Column.text(texts.get("chart.segment")),
                Column.count(texts.get("report.respondents")),
                Column.share(texts.get("chart.share"), 1),
                Column.share(texts.get("report.lower"), 1),
                Column.share(texts.get("report.upper"), 1)));
        if (!stability.isEmpty()) {
            columns.add(Column.decimal(texts.get("report.stability"), 2));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (SegmentShare segment : solution.profile().segments()) {
            var row = new ArrayList<>(Sheet.row(
                    segment.name() == null ? segment.letter() : segment.letter() + " " + segment.name(),
                    segment.size(),
                    segment.share().value(),
                    segment.share().lower(),
                    segment.share().upper()));
            if (!stability.isEmpty()) {
                row.add(stability.get(segment.number() - 1));
            }
            rows.add(row);
        }
        String base = new Numbers(texts.locale())
                .count(solution.run().rowsUsed() == null ? 0 : solution.run().rowsUsed());
        return new Sheet("sizes", texts.get("report.sizes", base), columns, rows);
    }
}
