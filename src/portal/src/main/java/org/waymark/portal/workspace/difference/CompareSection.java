package org.waymark.portal.workspace.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.difference.Comparison;
import org.waymark.segmentation.difference.ComparisonService;
import org.waymark.segmentation.difference.OtherSolution;

/** How far the other numbers of segments of the run lead to the same segments, and who moves. */
@ApplicationScoped
class CompareSection implements SectionSource {

    @Inject
    private ComparisonService comparisons;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public int place() {
        return 55;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        UUID run = solution.run().id();
        List<Comparison> compared = comparisons.listOthers(run, solution.segments()).stream()
                .filter(other -> other.run().equals(run))
                .map((OtherSolution other) ->
                        comparisons.compare(run, solution.segments(), other.run(), other.segments()))
                .toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(agreements(compared, texts)));
        blocks.add(Block.Words.note(texts.get("comparison.section.note")));
        compared.forEach(comparison -> blocks.add(new Block.Attachment(cross(comparison, texts))));
        return Optional.of(new Section(
                name(), texts.get("comparison.section"), blocks, List.of("hubertArabie1985", "steinley2004")));
    }

    private static Sheet agreements(List<Comparison> compared, Texts texts) {
        return new Sheet(
                "compare",
                texts.get("comparison.section"),
                List.of(
                        Column.count(texts.get("segmentation.segments")),
                        Column.decimal(texts.get("comparison.rand"), 2),
                        Column.share(texts.get("comparison.staying"), 0)),
                compared.stream()
                        .map(comparison -> Sheet.row(
                                comparison.withSegments(), comparison.adjustedRand(), comparison.stayingShare()))
                        .toList());
    }

    private static Sheet cross(Comparison comparison, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("comparison.cross.from")));
        comparison.second().forEach(segment -> columns.add(Column.count(label(segment))));
        List<List<Object>> rows = new ArrayList<>();
        for (int segment = 0; segment < comparison.first().size(); segment++) {
            var row = new ArrayList<Object>();
            row.add(label(comparison.first().get(segment)));
            row.addAll(comparison.counts().get(segment));
            rows.add(row);
        }
        return new Sheet(
                "with " + comparison.withSegments(),
                texts.get("comparison.ofThisRun", comparison.withSegments()),
                columns,
                rows);
    }

    private static String label(SegmentShare segment) {
        return Group.at(segment.number() - 1, segment.name() == null ? "" : segment.name())
                .label();
    }
}
