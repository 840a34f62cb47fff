package org.waymark.portal.workspace.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Group;
import org.waymark.portal.chart.PositionChart;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetPosition;

/** A decision matrix in a sentence and a chart. */
class TargetView {

    private static final double WORST = 1;
    private static final double BEST = 10;

    private final Texts texts;
    private final TargetDetails details;

    TargetView(Texts texts, TargetDetails details) {
        this.texts = texts;
        this.details = details;
    }

    String finding() {
        if (details.isDecided()) {
            String named = details.matrix().targets().stream()
                    .map(target -> details.shares().get(target - 1).title())
                    .collect(Collectors.joining(", "));
            return texts.get("target.decided", details.matrix().targets().size(), named);
        }
        Optional<TargetPosition> best = details.positions().stream()
                .filter(position -> position.attractiveness() != null
                        && position.competitiveness() != null
                        && !position.knockedOut())
                .max(Comparator.comparingDouble(position -> position.attractiveness() + position.competitiveness()));
        return best.map(position -> texts.get(
                        "target.best",
                        details.shares().get(position.segment() - 1).title()))
                .orElseGet(() -> texts.get("target.open"));
    }

    Chart chart() {
        List<PositionChart.Place> places =
                details.positions().stream().map(this::place).toList();
        return new PositionChart(
                texts,
                finding(),
                texts.get("target.side.COMPETITIVENESS"),
                texts.get("target.side.ATTRACTIVENESS"),
                WORST,
                BEST,
                places);
    }

    private PositionChart.Place place(TargetPosition position) {
        SegmentShare share = details.shares().get(position.segment() - 1);
        return new PositionChart.Place(
                Group.at(position.segment() - 1, share.name() == null ? "" : share.name()),
                orUnknown(position.competitiveness()),
                orUnknown(position.attractiveness()),
                share.share().value() == null ? 0 : share.share().value(),
                details.matrix().targets().contains(position.segment()),
                position.knockedOut());
    }

    private static double orUnknown(Double score) {
        return score == null ? Double.NaN : score;
    }

    /** What a measured score was computed from, for the page's explanation. */
    static String measured(Texts texts, String kind, List<Double> raw) {
        var figures = new Figures();
        String values = raw.stream()
                .map(value ->
                        value == null ? "–" : kind.equals("SIZE") ? figures.percent(value) : figures.coefficient(value))
                .collect(Collectors.joining(", "));
        return texts.get("target.measured." + kind, values);
    }
}
