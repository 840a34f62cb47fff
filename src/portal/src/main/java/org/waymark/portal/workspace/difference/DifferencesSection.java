package org.waymark.portal.workspace.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.ConflictException;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.difference.DifferenceService;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.RatingTest;

/** On which descriptors the segments differ, with tests, corrections and effect sizes. */
@ApplicationScoped
class DifferencesSection implements SectionSource {

    @Inject
    private DifferenceService differences;

    @Inject
    private Figures figures;

    @Override
    public String name() {
        return "differences";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        List<Overlay> overlays = overlays(solution);
        if (overlays.isEmpty()) {
            return Optional.empty();
        }
        long differing = overlays.stream().filter(Overlay::isSignificant).count();
        return Optional.of(new Section(
                name(),
                texts.get("difference.title"),
                List.of(
                        Block.Words.of(texts.get("report.differences", differing, overlays.size())),
                        new Block.Table(tests(overlays, texts)),
                        Block.Words.note(texts.get("difference.method.tests")),
                        Block.Words.note(texts.get("difference.method.effects")),
                        new Block.Attachment(residuals(solution, overlays, texts))),
                List.of("holm1979", "benjaminiHochberg1995", "bergsma2013", "cohen1988")));
    }

    /** None when responses have been taken out of the survey since. */
    private List<Overlay> overlays(ReportedSolution solution) {
        try {
            return differences.listOverlays(solution.run().id(), solution.segments(), RatingTest.BY_SCALE);
        } catch (ConflictException e) {
            return List.of();
        }
    }

    private Sheet tests(List<Overlay> overlays, Texts texts) {
        List<List<Object>> rows = overlays.stream()
                .filter(overlay -> overlay.test() != null)
                .map(overlay -> row(overlay, texts))
                .toList();
        return new Sheet(
                "differences",
                texts.get("report.tests.title"),
                List.of(
                        Column.text(texts.get("report.code")).forFiles(),
                        Column.text(texts.get("segmentation.question")),
                        Column.count(texts.get("chart.base")),
                        Column.text(texts.get("segmentation.test")),
                        Column.decimal(texts.get("report.statistic"), 1),
                        Column.decimal(texts.get("report.df1"), 0),
                        Column.decimal(texts.get("report.df2"), 0),
                        Column.probability(texts.get("report.p")).forFiles(),
                        Column.probability(texts.get("report.adjustedP")),
                        Column.probability(texts.get("report.discoveryP")),
                        Column.text(texts.get("report.effect")),
                        Column.decimal(texts.get("report.effect.size"), 2),
                        Column.decimal(texts.get("report.lower"), 2),
                        Column.decimal(texts.get("report.upper"), 2)),
                rows);
    }

    private List<Object> row(Overlay overlay, Texts texts) {
        return Sheet.row(
                overlay.code(),
                overlay.label(),
                overlay.base(),
                texts.get("difference.test." + overlay.test().name()),
                overlay.test().statistic(),
                overlay.test().df1(),
                overlay.test().df2(),
                overlay.test().p(),
                overlay.test().adjustedP(),
                overlay.discoveryP(),
                figures.effectSign(overlay.test().effectName()),
                overlay.test().effect(),
                overlay.effect().lower(),
                overlay.effect().upper());
    }

    /** Every cell with its adjusted standardised residual. */
    private static Sheet residuals(ReportedSolution solution, List<Overlay> overlays, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Overlay overlay : overlays) {
            for (Overlay.Row row : overlay.rows()) {
                for (int segment = 0; segment < solution.segments(); segment++) {
                    rows.add(Sheet.row(
                            overlay.code(),
                            row.label(),
                            String.valueOf((char) ('A' + segment)),
                            row.bySegment().get(segment).value(),
                            row.bySegment().get(segment).lower(),
                            row.bySegment().get(segment).upper(),
                            row.residuals().isEmpty() ? null : row.residuals().get(segment),
                            row.bySegment().get(segment).base()));
                }
            }
        }
        return new Sheet(
                "residuals",
                texts.get("report.residuals"),
                List.of(
                        Column.text(texts.get("report.code")),
                        Column.text(texts.get("report.answer.option")),
                        Column.text(texts.get("chart.segment")),
                        Column.decimal(texts.get("report.figure"), 3),
                        Column.decimal(texts.get("report.lower"), 3),
                        Column.decimal(texts.get("report.upper"), 3),
                        Column.decimal(texts.get("report.residual"), 2),
                        Column.count(texts.get("chart.base"))),
                rows);
    }
}
