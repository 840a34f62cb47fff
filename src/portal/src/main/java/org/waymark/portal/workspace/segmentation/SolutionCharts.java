package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waymark.portal.chart.BoxChart;
import org.waymark.portal.chart.BoxChart.Box;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.LineChart;
import org.waymark.portal.chart.LineChart.Step;
import org.waymark.portal.chart.LineChart.Threshold;
import org.waymark.portal.chart.LineageChart;
import org.waymark.portal.chart.LinesChart;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.Lineage;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.segmentation.run.Stability.Spread;

/**
 * The criteria by number of segments as charts, with one number marked. A chart is null when the run or its method does
 * not have the criterion.
 */
public class SolutionCharts implements Serializable {

    /** From this mean Jaccard similarity on a segment counts as very stable (Hennig 2007). */
    private static final double STABLE = 0.85;

    private final Texts texts;
    private final List<SolutionDetails> solutions;
    private final int marked;
    private final Findings findings;

    /** @param marked the number of segments to be marked; 0 for none */
    SolutionCharts(Texts texts, List<SolutionDetails> solutions, int marked) {
        this.texts = texts;
        this.solutions = solutions;
        this.marked = marked;
        this.findings = new Findings(texts, solutions, marked);
    }

    /** Agreement between bootstrap samples. */
    public Chart stability() {
        if (!isResampled()) {
            return null;
        }
        List<Box> boxes = solutions.stream()
                .map(solution -> Box.of(
                        String.valueOf(solution.segments()),
                        solution.stability().adjustedRand().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                        solution.segments() == marked))
                .toList();
        return new BoxChart(texts, findings.stability(), texts.get("segmentation.segments"), 2, boxes);
    }

    /** The segment that is hardest to find again. */
    public Chart weakest() {
        return isResampled()
                ? line(
                        "weakest",
                        findings.weakest(),
                        2,
                        solution -> Estimate.exact(solution.stability().weakestJaccard()),
                        List.of(new Threshold(STABLE, texts.get("segmentation.plot.weakest.stable"))))
                : null;
    }

    public Chart withinSumOfSquares() {
        return all(criteria -> criteria.withinSumOfSquares() != null)
                ? line(
                        "within",
                        findings.withinSumOfSquares(),
                        1,
                        solution -> Estimate.exact(solution.criteria().withinSumOfSquares()),
                        List.of())
                : null;
    }

    /** Dissimilarity to those who stand for their segments. */
    public Chart cost() {
        return all(criteria -> criteria.cost() != null)
                ? line(
                        "cost",
                        findings.cost(),
                        1,
                        solution -> Estimate.exact(solution.criteria().cost()),
                        List.of())
                : null;
    }

    /** With plus and minus a standard error where a sample stands for all. */
    public Chart silhouette() {
        return any(criteria -> criteria.averageSilhouette() != null)
                ? line("silhouette", findings.silhouette(), 3, SolutionCharts::silhouette, List.of())
                : null;
    }

    public Chart calinskiHarabasz() {
        return any(criteria -> criteria.calinskiHarabasz() != null)
                ? line(
                        "calinskiHarabasz",
                        findings.calinskiHarabasz(),
                        1,
                        solution -> Estimate.exact(orUnknown(solution.criteria().calinskiHarabasz())),
                        List.of())
                : null;
    }

    /** With plus and minus a standard error. */
    public Chart gap() {
        return solutions.stream().anyMatch(solution -> solution.gap() != null)
                ? line("gap", findings.gap(), 2, SolutionCharts::gap, List.of())
                : null;
    }

    /** What the likelihood says when parameters are taken into account. */
    public Chart information() {
        if (!all(criteria -> criteria.likelihood() != null)) {
            return null;
        }
        List<LinesChart.Line> lines = List.of(
                criterion("BIC", Criteria.Likelihood::bic),
                criterion("ICL", Criteria.Likelihood::icl),
                criterion("AIC", Criteria.Likelihood::aic));
        return new LinesChart(
                texts,
                findings.information(),
                texts.get("segmentation.segments"),
                1,
                solutions.stream()
                        .map(solution -> String.valueOf(solution.segments()))
                        .toList(),
                IntStream.range(0, solutions.size())
                        .filter(index -> solutions.get(index).segments() == marked)
                        .findFirst()
                        .orElse(-1),
                lines);
    }

    /** How well each segment of the number looked at is found again (SLSW). */
    public Chart within() {
        if (!isResampled() || findings.looked().stability().within() == null) {
            return null;
        }
        List<Spread> spreads = findings.looked().stability().within();
        List<Box> boxes = IntStream.range(0, spreads.size())
                .filter(segment -> spreads.get(segment) != null)
                .mapToObj(segment -> box(segment, spreads.get(segment)))
                .toList();
        return new BoxChart(texts, findings.within(), texts.get("chart.segment"), 2, boxes);
    }

    /** Where segments come from as their number grows (SLSA). */
    public Chart lineage() {
        if (solutions.stream().noneMatch(solution -> solution.lineage() != null)) {
            return null;
        }
        List<LineageChart.Solution> columns = solutions.stream()
                .map(solution -> column(solution.criteria(), solution.lineage()))
                .toList();
        return new LineageChart(texts, findings.lineage(), columns, marked);
    }

    private static LineageChart.Solution column(Criteria criteria, Lineage lineage) {
        return lineage == null
                ? new LineageChart.Solution(criteria.sizes(), List.of(), List.of())
                : new LineageChart.Solution(
                        criteria.sizes(),
                        known(lineage.stability()),
                        lineage.origins().stream().map(SolutionCharts::known).toList());
    }

    private static Box box(int segment, Spread spread) {
        return new Box(
                String.valueOf((char) ('A' + segment)),
                spread.minimum(),
                spread.lowerQuartile(),
                spread.median(),
                spread.upperQuartile(),
                spread.maximum(),
                List.of(),
                false);
    }

    private LinesChart.Line criterion(String name, Function<Criteria.Likelihood, Double> value) {
        return new LinesChart.Line(
                name,
                solutions.stream()
                        .map(solution -> value.apply(solution.criteria().likelihood()))
                        .toList());
    }

    private static Estimate silhouette(SolutionDetails solution) {
        Double error = solution.criteria().silhouetteError();
        return within(orUnknown(solution.criteria().averageSilhouette()), error == null ? 0 : error);
    }

    private static Estimate gap(SolutionDetails solution) {
        return solution.gap() == null
                ? Estimate.exact(Double.NaN)
                : within(solution.gap().gap(), solution.gap().standardError());
    }

    private static Estimate within(double value, double error) {
        return new Estimate(value, value - error, value + error);
    }

    private boolean isResampled() {
        return !solutions.isEmpty()
                && solutions.stream()
                        .allMatch(solution -> solution.stability() != null
                                && !solution.stability().adjustedRand().isEmpty());
    }

    private boolean all(Predicate<Criteria> has) {
        return !solutions.isEmpty()
                && solutions.stream().map(SolutionDetails::criteria).allMatch(has);
    }

    private boolean any(Predicate<Criteria> has) {
        return solutions.stream().map(SolutionDetails::criteria).anyMatch(has);
    }

    private Chart line(
            String key,
            String finding,
            int digits,
            Function<SolutionDetails, Estimate> criterion,
            List<Threshold> thresholds) {
        List<Step> steps = solutions.stream()
                .map(solution -> new Step(
                        String.valueOf(solution.segments()), criterion.apply(solution), solution.segments() == marked))
                .toList();
        return new LineChart(
                texts,
                finding,
                List.of(texts.get("segmentation.segments"), texts.get("segmentation.plot." + key + ".value")),
                digits,
                steps,
                thresholds);
    }

    private static List<Double> known(List<Double> values) {
        return values.stream().map(SolutionCharts::orUnknown).toList();
    }

    private static double orUnknown(Double value) {
        return value == null ? Double.NaN : value;
    }
}
