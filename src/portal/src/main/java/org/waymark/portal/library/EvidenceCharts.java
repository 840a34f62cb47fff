package org.waymark.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.waymark.persona.evidence.Evidence;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.Estimate;

/** Draws evidence: the figure of every segment with its interval, and where everybody stands. */
@Named
@ApplicationScoped
public class EvidenceCharts {

    @Inject
    private Figures figures;

    public Chart of(Evidence evidence) {
        Texts texts = Texts.ofPage();
        String own = evidence.titles().get(evidence.segment() - 1);
        String sentence = texts.get(
                "library.evidence.sentence",
                own,
                figures.estimate(evidence.figure(), evidence.share()),
                figures.estimate(evidence.total(), evidence.share()));
        return DotChart.bySegment(
                texts,
                sentence,
                axis(evidence, new Numbers(texts.locale())),
                rows(evidence),
                evidence.total().value());
    }

    private static Axis axis(Evidence evidence, Numbers numbers) {
        double largest = evidence.bySegment().stream()
                .mapToDouble(estimate -> estimate.upper() == null ? 0 : estimate.upper())
                .max()
                .orElse(1);
        if (evidence.share()) {
            return Axis.ofShares(numbers, largest);
        }
        double from = evidence.minimum() == null ? 0 : evidence.minimum();
        double to = evidence.maximum() == null ? largest : evidence.maximum();
        return Axis.of(from, Math.max(to, from + 1), numbers, 1);
    }

    private static List<DotChart.Row> rows(Evidence evidence) {
        var rows = new ArrayList<DotChart.Row>();
        for (int i = 0; i < evidence.bySegment().size(); i++) {
            Estimate estimate = evidence.bySegment().get(i);
            String title = evidence.titles().get(i);
            Group group = Group.at(i, title.equals("Segment " + (char) ('A' + i)) ? "" : title);
            rows.add(DotChart.Row.of(group, drawn(estimate), estimate.base(), estimate.isSmall()));
        }
        return rows;
    }

    private static org.waymark.portal.chart.Estimate drawn(Estimate estimate) {
        if (estimate.value() == null) {
            return org.waymark.portal.chart.Estimate.exact(Double.NaN);
        }
        return estimate.lower() == null
                ? org.waymark.portal.chart.Estimate.exact(estimate.value())
                : new org.waymark.portal.chart.Estimate(estimate.value(), estimate.lower(), estimate.upper());
    }
}
