package org.waymark.portal.workspace.typing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.chart.LineChart;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.typing.TypingAccuracy;
import org.waymark.segmentation.typing.TypingAccuracy.Size;

/** How good a typing tool is, as charts. */
class TypingCharts {

    private final Texts texts;
    private final Numbers numbers;
    private final TypingAccuracy accuracy;
    private final List<SegmentShare> segments;

    TypingCharts(Texts texts, TypingAccuracy accuracy, List<SegmentShare> segments) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.accuracy = accuracy;
        this.segments = segments;
    }

    /** Accuracy by number of questions. */
    Chart path() {
        List<Size> sizes = accuracy.path();
        Size chosen = sizes.stream().filter(Size::chosen).findFirst().orElseThrow();
        Size last = sizes.get(sizes.size() - 1);
        String sentence = texts.get(
                "typing.path.sentence",
                numbers.percent(chosen.accuracy().value()),
                chosen.questions().size(),
                last.questions().size(),
                numbers.percent(last.accuracy().value()));
        return new LineChart(
                texts,
                sentence,
                List.of(texts.get("typing.path.questions"), texts.get("typing.path.right")),
                1,
                sizes.stream()
                        .map(size -> new LineChart.Step(
                                String.valueOf(size.questions().size()), percent(size.accuracy()), size.chosen()))
                        .toList(),
                List.of());
    }

    private static Estimate percent(org.waymark.segmentation.api.Estimate share) {
        return new Estimate(100 * share.value(), 100 * share.lower(), 100 * share.upper());
    }

    /** Accuracy of each segment. */
    Chart segments() {
        List<DotChart.Row> rows =
                IntStream.range(0, segments.size()).mapToObj(this::row).toList();
        return DotChart.bySegment(
                texts,
                texts.get("typing.segments.sentence", best(1), best(-1)),
                Axis.ofShares(numbers, 1),
                rows,
                accuracy.overall().value());
    }

    private DotChart.Row row(int segment) {
        var estimate = accuracy.bySegment().get(segment);
        Group group = Group.at(segment, name(segments.get(segment)));
        Estimate value = estimate.value() == null
                ? Estimate.exact(Double.NaN)
                : new Estimate(estimate.value(), estimate.lower(), estimate.upper());
        return DotChart.Row.of(group, value, estimate.base(), estimate.isSmall());
    }

    private String best(int direction) {
        return segments.stream()
                .filter(segment -> of(segment).value() != null)
                .max(Comparator.comparingDouble(
                        segment -> direction * of(segment).value()))
                .map(TypingCharts::label)
                .orElse("");
    }

    private org.waymark.segmentation.api.Estimate of(SegmentShare segment) {
        return accuracy.bySegment().get(segment.number() - 1);
    }

    private static String name(SegmentShare segment) {
        return segment.name() == null ? "" : segment.name();
    }

    /** Letter and name, or the letter alone. */
    static String label(SegmentShare segment) {
        return segment.name() == null ? segment.letter() : segment.letter() + ' ' + segment.name();
    }
}
