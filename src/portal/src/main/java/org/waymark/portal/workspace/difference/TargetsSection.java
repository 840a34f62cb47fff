package org.waymark.portal.workspace.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Knockout;
import org.waymark.segmentation.target.TargetPosition;
import org.waymark.segmentation.target.TargetService;

/** Which segments to target, once somebody has begun to say. */
@ApplicationScoped
class TargetsSection implements SectionSource {

    @Inject
    private TargetService targets;

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        TargetDetails details = targets.getTargets(solution.run().id(), solution.segments());
        if (details.version() == 0) {
            return Optional.empty();
        }
        var view = new TargetView(texts, details);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Words.of(view.finding()));
        if (!details.matrix().reason().isEmpty()) {
            blocks.add(new Block.Facts(List.of(
                    new Block.Fact(texts.get("target.reason"), details.matrix().reason()))));
        }
        blocks.add(new Block.Plot(texts.get("target.chart"), view.chart(), texts.get("target.chart.note"), false));
        blocks.add(new Block.Table(scores(details, texts)));
        if (!details.matrix().knockouts().isEmpty()) {
            blocks.add(new Block.Listing(
                    texts.get("target.knockouts"),
                    details.matrix().knockouts().stream()
                            .map(TargetsSection::words)
                            .toList()));
        }
        blocks.add(Block.Words.note(texts.get("target.method")));
        return Optional.of(new Section(
                name(), texts.get("target.title"), blocks, List.of("mcdonaldDunbar1995", "dolnicarGruenLeisch2018")));
    }

    private static Sheet scores(TargetDetails details, Texts texts) {
        var columns = new ArrayList<>(List.of(
                Column.text(texts.get("target.criterion.name")),
                Column.text(texts.get("target.side")),
                Column.decimal(texts.get("target.weight"), 0)));
        details.shares().forEach(segment -> columns.add(Column.decimal(segment.letter(), 1)));
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : details.matrix().criteria()) {
            var row = new ArrayList<Object>();
            row.add(criterion.name().isEmpty() ? texts.get("target.criterion." + criterion.kind()) : criterion.name());
            row.add(texts.get("target.side." + criterion.side()));
            row.add(criterion.weight());
            row.addAll(criterion.scores());
            rows.add(row);
        }
        rows.add(means(details, texts.get("target.side.ATTRACTIVENESS"), true));
        rows.add(means(details, texts.get("target.side.COMPETITIVENESS"), false));
        return new Sheet("targets", texts.get("target.criteria"), columns, rows);
    }

    private static List<Object> means(TargetDetails details, String name, boolean attractiveness) {
        var row = new ArrayList<Object>();
        row.add("= " + name);
        row.add("");
        row.add(null);
        for (TargetPosition position : details.positions()) {
            row.add(attractiveness ? position.attractiveness() : position.competitiveness());
        }
        return row;
    }

    private static String words(Knockout knockout) {
        String failing = knockout.failing().stream()
                .map(segment -> String.valueOf((char) ('A' + segment - 1)))
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
        return knockout.name() + ": " + failing;
    }
}
