package org.waymark.portal.workspace.typing;

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
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.wave.WaveComparison;
import org.waymark.segmentation.wave.WaveDetails;
import org.waymark.segmentation.wave.WaveService;
import org.waymark.survey.api.SurveyData;

/** What later surveys say of the segments, once one has been compared. */
@ApplicationScoped
class WaveSection implements SectionSource {

    @Inject
    private WaveService waves;

    @Inject
    private SurveyData surveys;

    @Override
    public String name() {
        return "wave";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        List<WaveDetails> compared = waves.listWaves(solution.run().id(), solution.segments()).stream()
                .filter(wave -> wave.comparison() != null)
                .toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < compared.size(); i++) {
            WaveComparison comparison = compared.get(i).comparison();
            String title = surveys.getSurvey(compared.get(i).survey()).title();
            blocks.add(Block.Words.of(title + ": " + texts.get("wave.verdict." + comparison.verdict())));
            blocks.add(new Block.Table(sizes(
                    "wave " + (i + 1), title, comparison, solution.profile().segments(), texts)));
        }
        return Optional.of(new Section(name(), texts.get("wave.title"), blocks, List.of("newcombe1998", "holm1979")));
    }

    private static Sheet sizes(
            String name, String title, WaveComparison comparison, List<SegmentShare> segments, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < comparison.sizes().size(); i++) {
            WaveComparison.Change change = comparison.sizes().get(i);
            rows.add(Sheet.row(
                    i < segments.size() ? TypingCharts.label(segments.get(i)) : texts.get("report.wave.cannotTell"),
                    change.earlier().value(),
                    change.now().value(),
                    change.difference().value(),
                    change.difference().lower(),
                    change.difference().upper(),
                    change.adjustedP()));
        }
        return new Sheet(
                name,
                texts.get("report.wave.sizes", title),
                List.of(
                        Column.text(texts.get("chart.segment")),
                        Column.share(texts.get("report.wave.earlier"), 1),
                        Column.share(texts.get("report.wave.now"), 1),
                        Column.share(texts.get("report.wave.difference"), 1),
                        Column.share(texts.get("report.lower"), 1),
                        Column.share(texts.get("report.upper"), 1),
                        Column.probability(texts.get("report.adjustedP"))),
                rows);
    }
}
