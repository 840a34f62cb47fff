package org.waymark.portal.workspace.segmentation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.correction.Correction;
import org.waymark.segmentation.correction.Correction.Side;
import org.waymark.segmentation.correction.CorrectionService;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;

/** {@code /studies/corrected/{run}/{segments}}: corrected segments beside those of the answers as given. */
@Named
@RequestScoped
public class CorrectionPage {

    /** Adjusted Rand indices from which on two partitions agree well, or at least in part. */
    private static final double AGREE = 0.8;

    private static final double AGREE_IN_PART = 0.5;

    /** Points of the scale from which on a pattern stands out. */
    private static final double STRONG = 0.5;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private CorrectionService corrections;

    private final Texts texts = Texts.ofPage();
    private final Numbers numbers = new Numbers(texts.locale());
    private RunDetails run;
    private int segments;
    private Correction correction;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        String number = PathId.part(1);
        if (!number.matches("\\d{1,2}")) {
            throw new NotFoundException("page");
        }
        segments = Integer.parseInt(number);
        run = segmentations.getRun(id);
        correction = corrections.getCorrection(id, segments);
    }

    /** What response style did, in two sentences. */
    public String getVerdict() {
        double agreement = correction.agreement().get(segments);
        String much = agreement >= AGREE ? "little" : agreement >= AGREE_IN_PART ? "some" : "much";
        return texts.get("correction.verdict." + much, agreement) + " "
                + texts.get(
                        "correction.explained",
                        share(correction.uncorrected().explained()),
                        share(correction.corrected().explained()));
    }

    private String share(Double explained) {
        return explained == null ? "–" : numbers.percent(explained);
    }

    /** How high the segments of both answer on the whole. */
    public Chart getLevels() {
        List<DotChart.Row> rows = Stream.concat(
                        rows(correction.corrected(), "correction.row.corrected"),
                        rows(correction.uncorrected(), "correction.row.uncorrected"))
                .toList();
        double[] levels =
                rows.stream().mapToDouble(row -> row.value().value()).sorted().toArray();
        double room = Math.max(0.1, 0.1 * (levels[levels.length - 1] - levels[0]));
        return new DotChart(
                texts,
                texts.get("correction.levels.sentence"),
                Axis.of(levels[0] - room, levels[levels.length - 1] + room, numbers, 2),
                List.of(texts.get("chart.segment"), texts.get("correction.level")),
                rows,
                null);
    }

    private Stream<DotChart.Row> rows(Side side, String key) {
        return IntStream.range(0, side.levels().size())
                .filter(segment -> side.levels().get(segment) != null)
                .mapToObj(segment -> DotChart.Row.of(
                        texts.get(key, Group.at(segment, "").letter(), segment + 1),
                        Estimate.exact(side.levels().get(segment)),
                        side.sizes().get(segment),
                        false));
    }

    /** The index of each number of segments. */
    public List<Map.Entry<Integer, Double>> getAgreement() {
        return new ArrayList<>(correction.agreement().entrySet());
    }

    /** Where most respondents of a corrected segment are without the correction. */
    public boolean isLargest(List<Integer> row, int count) {
        return count > 0 && row.stream().allMatch(other -> other <= count);
    }

    public String pattern(Double value) {
        return value == null ? "–" : numbers.signed(value, 1);
    }

    public boolean isStrong(Double value) {
        // as it is written, so that no two equal figures look different
        return value != null && Math.round(10 * Math.abs(value)) >= 10 * STRONG;
    }

    public String mean(Double value) {
        return value == null ? "–" : numbers.decimal(value, 1);
    }

    public String letter(int segment) {
        return Group.at(segment, "").letter();
    }

    public RunDetails getRun() {
        return run;
    }

    public UUID getStudy() {
        return run.study();
    }

    public int getSegments() {
        return segments;
    }

    public Correction getCorrection() {
        return correction;
    }
}
