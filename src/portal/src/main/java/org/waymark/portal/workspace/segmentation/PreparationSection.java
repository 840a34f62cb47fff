package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationService;

/** What was noted in the answers before segments were formed of them, with what became of those that are missing. */
@ApplicationScoped
class PreparationSection implements SectionSource {

    @Inject
    private PreparationService preparations;

    @Override
    public String name() {
        return "preparation";
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        return preparations.findReport(solution.run().id()).map(report -> section(report, texts));
    }

    private Section section(PreparationReport report, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Words.of(texts.get(
                "preparation.kept.usable",
                report.complete(),
                report.responses(),
                report.partial(),
                report.unanswered())));
        if (report.dontKnows() > 0) {
            blocks.add(Block.Words.of(new PreparationView(report, Set.of(), texts).getDontKnow()));
        }
        if (report.warnings().isEmpty()) {
            blocks.add(Block.Words.of(texts.get("preparation.warnings.none")));
        } else {
            blocks.add(new Block.Table(warnings(report, texts)));
        }
        return new Section(name(), texts.get("report.warnings"), blocks, List.of());
    }

    private static Sheet warnings(PreparationReport report, Texts texts) {
        List<List<Object>> rows = report.warnings().stream()
                .map(warning -> PreparationView.warning(texts, warning))
                .map(warning -> Sheet.row(
                        (warning.serious() ? texts.get("report.warnings.serious") + " " : "") + warning.sentence(),
                        warning.advice(),
                        warning.source()))
                .toList();
        return new Sheet(
                "warnings",
                texts.get("preparation.warnings"),
                List.of(
                        Column.text(texts.get("report.warnings.noted")),
                        Column.text(texts.get("report.warnings.advice")),
                        Column.text(texts.get("report.warnings.source"))),
                rows);
    }
}
