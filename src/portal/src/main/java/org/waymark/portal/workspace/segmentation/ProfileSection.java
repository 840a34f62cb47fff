package org.waymark.portal.workspace.segmentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Block;
import org.waymark.portal.report.ReportedSolution;
import org.waymark.portal.report.Section;
import org.waymark.portal.report.SectionSource;
import org.waymark.segmentation.api.VariableProfile;

/** What sets the segments apart: the plots of the basis, and the descriptors with their tests. */
@ApplicationScoped
class ProfileSection implements SectionSource {

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        var charts = new ProfileCharts(texts, solution.profile(), ProfileCharts.Order.SIMILAR);
        var sheets = new ProfileSheets(texts, solution.profile());
        var blocks = new ArrayList<Block>();
        int used = solution.run().rowsUsed();
        blocks.add(new Block.Plot(
                texts.get("segmentation.plot.sizes"),
                charts.sizes(),
                texts.get("segmentation.plot.sizes.note", used),
                false));
        blocks.add(Block.Words.note(texts.get("segmentation.plot.profile.help")));
        List<Chart> plots = charts.basis();
        for (int i = 0; i < plots.size(); i++) {
            String title = plots.size() == 1
                    ? texts.get("segmentation.plot.profile.basis")
                    : texts.get("segmentation.plot.profile.part", i + 1);
            blocks.add(new Block.Plot(title, plots.get(i), texts.get("segmentation.plot.profile.note"), true));
        }
        blocks.add(new Block.Table(sheets.basis()));
        if (solution.profile().variables().stream().anyMatch(variable -> !variable.basis())) {
            blocks.add(new Block.Table(sheets.descriptors()));
            blocks.add(Block.Words.note(texts.get("segmentation.overlay.help")));
            blocks.add(new Block.Attachment(sheets.tests()));
        }
        return Optional.of(new Section(name(), texts.get("segmentation.plot.profile"), blocks, references(solution)));
    }

    private static List<String> references(ReportedSolution solution) {
        var references = new ArrayList<>(List.of("wilson1927", "dolnicarGruenLeisch2018"));
        if (solution.profile().variables().stream().map(VariableProfile::test).anyMatch(test -> test != null)) {
            references.addAll(List.of("holm1979", "bergsma2013", "cohen1988"));
        }
        if (solution.run().settings().weights() != null) {
            references.addAll(List.of("raoScott1984", "kish1965"));
        }
        return references;
    }
}
