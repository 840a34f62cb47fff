package org.waymark.portal.workspace.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DataTable;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Figures;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.segment.SegmentContrast;

/** One segment against another, as a sentence, a chart and a table. */
public class ContrastView {

    private static final int DRAWN = 15;
    private static final int NAMED = 3;
    private static final double SMALL_EFFECT = 0.2;

    private final Texts texts;
    private final SegmentShare first;
    private final SegmentShare second;
    private final List<SegmentContrast> contrasts;
    private final Figures figures = new Figures();

    ContrastView(Texts texts, SegmentShare first, SegmentShare second, List<SegmentContrast> contrasts) {
        this.texts = texts;
        this.first = first;
        this.second = second;
        this.contrasts = contrasts;
    }

    public SegmentShare getFirst() {
        return first;
    }

    public SegmentShare getSecond() {
        return second;
    }

    public boolean isNothing() {
        return contrasts.isEmpty();
    }

    /** Whether the chart leaves some out. */
    public boolean isCut() {
        return contrasts.size() > DRAWN;
    }

    public String getSentence() {
        List<SegmentContrast> clear = contrasts.stream()
                .filter(contrast -> Math.abs(contrast.effect().value()) >= SMALL_EFFECT)
                .toList();
        if (clear.isEmpty()) {
            return texts.get("difference.contrast.none", first.title(), second.title());
        }
        String named = clear.stream().limit(NAMED).map(this::named).collect(Collectors.joining("; "));
        return texts.get("difference.contrast.most", first.title(), second.title(), named);
    }

    private String named(SegmentContrast contrast) {
        return texts.get(
                "difference.contrast.named",
                contrast.title(),
                figures.estimate(contrast.first(), contrast.share()),
                figures.estimate(contrast.second(), contrast.share()));
    }

    /** The largest effects as dots on both sides of none. */
    public Chart getChart() {
        List<SegmentContrast> drawn = contrasts.stream().limit(DRAWN).toList();
        double most = drawn.stream()
                .map(SegmentContrast::effect)
                .mapToDouble(effect -> Math.max(-effect.lower(), effect.upper()))
                .max()
                .orElse(1);
        double end = Math.max(0.5, Math.ceil(2 * most) / 2);
        var numbers = new Numbers(texts.locale());
        return new DotChart(
                texts,
                getSentence(),
                Axis.of(-end, end, numbers, 2),
                List.of(texts.get("chart.variable"), texts.get("difference.effect")),
                drawn.stream().map(this::dot).toList(),
                new DotChart.Reference(texts.get("difference.contrast.same"), 0));
    }

    /** In the colour of the segment in which it is higher. */
    private DotChart.Row dot(SegmentContrast contrast) {
        var effect = contrast.effect();
        SegmentShare higher = effect.value() >= 0 ? first : second;
        return new DotChart.Row(
                Group.at(higher.number() - 1, ""),
                contrast.title(),
                new Estimate(effect.value(), effect.lower(), effect.upper()),
                effect.base(),
                effect.isSmall());
    }

    public DataTable getTable() {
        return new DataTable(
                List.of(
                        texts.get("chart.variable"),
                        first.letter(),
                        second.letter(),
                        texts.get("difference.pair.difference"),
                        texts.get("difference.effect"),
                        texts.get("difference.holm"),
                        texts.get("difference.bh")),
                contrasts.stream().map(this::row).toList());
    }

    private List<String> row(SegmentContrast contrast) {
        var cells = new ArrayList<String>();
        cells.add(contrast.title());
        cells.add(figures.estimate(contrast.first(), contrast.share()));
        cells.add(figures.estimate(contrast.second(), contrast.share()));
        cells.add(texts.get(
                "difference.within",
                SignedFigures.of(texts, contrast.difference().value(), contrast.share()),
                SignedFigures.interval(texts, contrast.difference(), contrast.share())));
        cells.add(texts.get(
                "difference.within",
                figures.effectSign(contrast.effectName()) + " = "
                        + figures.coefficient(contrast.effect().value()),
                figures.coefficients(contrast.effect())));
        cells.add(contrast.basis() ? texts.get("difference.basis") : figures.p(contrast.adjustedP()));
        cells.add(contrast.basis() ? "" : figures.p(contrast.discoveryP()));
        return cells;
    }
}
