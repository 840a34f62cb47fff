package org.waymark.portal.workspace.typing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Group;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.wave.WaveComparison;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.segmentation.wave.WaveComparison.Reason;
import org.waymark.segmentation.wave.WaveComparison.Shift;
import org.waymark.segmentation.wave.WaveComparison.Test;

/** What a comparison of two waves says, in sentences and figures. */
public class WaveReport implements Serializable {

    private static final int FIRST_SHIFTS = 8;

    private final WaveComparison found;
    private final List<SegmentShare> segments;

    WaveReport(WaveComparison found, List<SegmentShare> segments) {
        this.found = found;
        this.segments = List.copyOf(segments);
    }

    public WaveComparison getFound() {
        return found;
    }

    /** The segments and “cannot tell”, as rows are called. */
    public List<String> getPlaces() {
        var places = new ArrayList<>(segments.stream().map(TypingCharts::label).toList());
        places.add(texts().get("wave.cannotTell"));
        return places;
    }

    /** The same as columns are called. */
    public List<String> getLetters() {
        var letters =
                new ArrayList<>(segments.stream().map(SegmentShare::letter).toList());
        letters.add("?");
        return letters;
    }

    public Chart getSizes() {
        Numbers numbers = numbers();
        List<DotChart.Row> rows = IntStream.range(0, segments.size())
                .mapToObj(segment -> {
                    var now = found.sizes().get(segment).now();
                    String name = segments.get(segment).name();
                    return DotChart.Row.of(
                            Group.at(segment, name == null ? "" : name), estimate(now), now.base(), false);
                })
                .toList();
        double highest = found.sizes().stream()
                .mapToDouble(change -> change.now().upper())
                .max()
                .orElse(1);
        int largest = IntStream.range(0, segments.size())
                .boxed()
                .max(Comparator.comparingDouble(
                        segment -> found.sizes().get(segment).now().value()))
                .orElse(0);
        return new DotChart(
                texts(),
                texts().get(
                                "wave.sizes.sentence",
                                getPlaces().get(largest),
                                numbers.percent(found.sizes().get(largest).now().value())),
                Axis.ofShares(numbers, highest),
                List.of(texts().get("wave.changes.place"), texts().get("wave.changes.now")),
                rows,
                null);
    }

    private static Estimate estimate(org.waymark.segmentation.api.Estimate share) {
        return new Estimate(share.value(), share.lower(), share.upper());
    }

    public List<String> getReasons() {
        return found.reasons().stream().map(this::sentence).toList();
    }

    private String sentence(Reason reason) {
        Numbers numbers = numbers();
        List<String> values = reason.values();
        Object[] written = switch (reason.key()) {
            case "none" -> new Object[] {numbers.decimal(100 * number(values, 0), 0)};
            case "refit.good", "refit.poor" ->
                new Object[] {numbers.decimal(number(values, 0), 2), numbers.decimal(number(values, 1), 2)};
            case "centre.moved", "centre.little" ->
                new Object[] {letter(values.get(0)), values.get(1), numbers.signed(number(values, 2), 2)};
            case "weak" -> new Object[] {numbers.percent(number(values, 0)), numbers.percent(number(values, 1))};
            case "size.larger", "size.smaller" ->
                new Object[] {
                    letter(values.get(0)), numbers.percent(number(values, 1), 1), numbers.percent(number(values, 2), 1)
                };
            default -> new Object[0];
        };
        return texts().get("wave.reason." + reason.key(), written);
    }

    private static double number(List<String> values, int position) {
        return Double.parseDouble(values.get(position));
    }

    private String letter(String number) {
        return TypingCharts.label(segments.get(Integer.parseInt(number) - 1));
    }

    /** A share then or now. */
    public String share(org.waymark.segmentation.api.Estimate estimate) {
        Numbers numbers = numbers();
        return numbers.percent(estimate.value(), 1) + " (" + numbers.decimal(100 * estimate.lower(), 1) + "–"
                + numbers.decimal(100 * estimate.upper(), 1) + ")";
    }

    /** A difference of shares in points, with its interval. */
    public String points(Change change) {
        Numbers numbers = numbers();
        var difference = change.difference();
        return numbers.signed(100 * difference.value(), 1) + " (" + numbers.signed(100 * difference.lower(), 1) + " to "
                + numbers.signed(100 * difference.upper(), 1) + ")";
    }

    public String getAllSizes() {
        Test test = found.allSizes();
        if (test == null) {
            return "";
        }
        Numbers numbers = numbers();
        String statistic = test.df2() == null
                ? "χ²(" + numbers.decimal(test.df1(), 0) + ") = " + numbers.decimal(test.statistic(), 1)
                : "F(" + numbers.decimal(test.df1(), 1) + ", " + numbers.decimal(test.df2(), 0) + ") = "
                        + numbers.decimal(test.statistic(), 2);
        return texts().get("wave.changes.all", statistic + ", " + p(test.p()));
    }

    /** As {@code Figures} writes it. */
    private String p(double p) {
        return p < 0.001 ? "p < .001" : "p = " + numbers().decimal(p, 3).replaceFirst("^0", "");
    }

    public String test(Change change) {
        return change.adjustedP() == null ? "–" : p(change.adjustedP());
    }

    /** The moves of centres, the furthest first. */
    public List<Shift> getShifts() {
        return found.shifts().stream()
                .filter(shift -> shift.change().difference().value() != null)
                .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.standardised())))
                .toList();
    }

    public List<Shift> getFirstShifts() {
        return getShifts().stream().limit(FIRST_SHIFTS).toList();
    }

    public boolean isMoreShifts() {
        return found.shifts().size() > FIRST_SHIFTS;
    }

    public String mean(Shift shift, org.waymark.segmentation.api.Estimate estimate) {
        return shift.share() ? numbers().percent(estimate.value()) : numbers().decimal(estimate.value(), 2);
    }

    public String difference(Shift shift) {
        Numbers numbers = numbers();
        var difference = shift.change().difference();
        double unit = shift.share() ? 100 : 1;
        int digits = shift.share() ? 0 : 2;
        String value = numbers.signed(unit * difference.value(), digits);
        return difference.lower() == null
                ? value
                : value + " (" + numbers.signed(unit * difference.lower(), digits) + " to "
                        + numbers.signed(unit * difference.upper(), digits) + ")";
    }

    public String standardised(Shift shift) {
        return numbers().signed(shift.standardised(), 2);
    }

    public String letterOf(Shift shift) {
        return segments.get(shift.segment() - 1).letter();
    }

    public String getShadow() {
        Change shadow = found.shadow();
        Numbers numbers = numbers();
        var difference = shadow == null ? null : shadow.difference();
        if (difference == null || difference.lower() == null) {
            return "";
        }
        return texts().get(
                        "wave.shadow",
                        texts().get("wave.shadow." + nearness(difference)),
                        numbers.decimal(shadow.now().value(), 2),
                        numbers.decimal(shadow.earlier().value(), 2),
                        numbers.signed(difference.lower(), 3),
                        numbers.signed(difference.upper(), 3));
    }

    private static String nearness(org.waymark.segmentation.api.Estimate difference) {
        if (difference.lower() <= 0 && difference.upper() >= 0) {
            return "same";
        }
        return difference.value() > 0 ? "closer" : "further";
    }

    public String getWeak() {
        Change weak = found.sizes().get(found.sizes().size() - 1);
        return texts().get("wave.weak", share(weak.now()), share(weak.earlier()));
    }

    public String getMigration() {
        var migration = found.migration();
        if (migration == null) {
            return texts().get("wave.migration.none");
        }
        boolean told = migration.stayed().value() != null;
        return texts().get(
                        "wave.migration.help",
                        migration.people(),
                        migration.question(),
                        told ? share(migration.stayed()) : "–");
    }

    public String getRefit() {
        var refit = found.refit();
        if (refit == null) {
            return texts().get("wave.refit.none");
        }
        Numbers numbers = numbers();
        return texts().get("wave.refit.is", segments.size(), numbers.decimal(refit.agreement(), 2)) + " "
                + texts().get(
                                refit.byBootstrap() ? "wave.refit.bootstrap" : "wave.refit.thumb",
                                numbers.decimal(refit.limit(), 2));
    }

    private static Texts texts() {
        return Texts.ofPage();
    }

    private static Numbers numbers() {
        return new Numbers(texts().locale());
    }
}
