package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.correction.Correction;
import org.waymark.segmentation.correction.CorrectionService;

/** What response style did, of a run that took it out. */
@ApplicationScoped
class CorrectionSection implements SectionSource {

    @Inject
    private CorrectionService corrections;

    @Override
    public String name() {
        return "corrected";
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        if (!solution.run().settings().isCorrected()) {
            return Optional.empty();
        }
        Correction correction = corrections.getCorrection(solution.run().id(), solution.segments());
        return Optional.of(new Section(
                name(),
                texts.get("correction.title", solution.segments()),
                List.of(
                        new Block.Table(agreement(correction, texts)),
                        new Block.Table(shared(correction, texts)),
                        Block.Words.note(texts.get("correction.items.help")),
                        new Block.Table(items(correction, texts))),
                List.of("hubertArabie1985", "baumgartnerSteenkamp2001")));
    }

    private static Sheet agreement(Correction correction, Texts texts) {
        return new Sheet(
                "agreement",
                texts.get("correction.agreement"),
                List.of(
                        Column.count(texts.get("segmentation.segments")),
                        Column.decimal(texts.get("correction.rand"), 2)),
                correction.agreement().entrySet().stream()
                        .map(entry -> Sheet.row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Sheet shared(Correction correction, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("correction.corrected")));
        uncorrected(correction, texts).forEach(heading -> columns.add(Column.count(heading)));
        List<List<Object>> rows = new ArrayList<>();
        for (int segment = 0; segment < correction.shared().size(); segment++) {
            var row = new ArrayList<Object>();
            row.add(Group.at(segment, "").letter());
            row.addAll(correction.shared().get(segment));
            rows.add(row);
        }
        return new Sheet("who is where", texts.get("correction.shared"), columns, rows);
    }

    private static Sheet items(Correction correction, Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.get("preparation.item")));
        for (int segment = 0; segment < correction.shared().size(); segment++) {
            columns.add(Column.decimal(
                    texts.get("correction.pattern", Group.at(segment, "").letter()), 1));
        }
        uncorrected(correction, texts).forEach(heading -> columns.add(Column.decimal(heading, 1)));
        List<List<Object>> rows = correction.items().stream()
                .map(item -> {
                    List<Object> row = new ArrayList<>();
                    row.add(item.label());
                    row.addAll(item.patterns());
                    row.addAll(item.means());
                    return row;
                })
                .toList();
        return new Sheet("patterns", texts.get("correction.items"), columns, rows);
    }

    private static List<String> uncorrected(Correction correction, Texts texts) {
        List<String> headings = new ArrayList<>();
        for (int segment = 1; segment <= correction.uncorrected().sizes().size(); segment++) {
            headings.add(texts.get("correction.given", segment));
        }
        return headings;
    }
}
