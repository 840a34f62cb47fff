package org.waymark.portal.workspace.segmentation;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.waymark.portal.chart.BoxChart;
import org.waymark.portal.chart.BoxChart.Box;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.LineChart;
import org.waymark.portal.chart.LineChart.Step;
import org.waymark.portal.chart.LineChart.Threshold;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.SolutionDetails;

/** The criteria by number of segments as charts, with one number marked. */
class SolutionCharts implements Serializable {

    /** From this mean Jaccard similarity on a segment counts as very stable (Hennig 2007). */
    private static final double STABLE = 0.85;

    private final Texts texts;
    private final List<SolutionDetails> solutions;
    private final int marked;

    /** @param marked the number of segments to be marked; 0 for none */
    SolutionCharts(Texts texts, List<SolutionDetails> solutions, int marked) {
        this.texts = texts;
        this.solutions = solutions;
        this.marked = marked;
    }

    /** Agreement between bootstrap samples; null when the run did not resample. */
    Chart stability() {
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
        return new BoxChart(
                texts, texts.get("segmentation.plot.stability.sentence"), texts.get("segmentation.segments"), 2, boxes);
    }

    /** The segment that is hardest to find again; null when the run did not resample. */
    Chart weakest() {
        if (!isResampled()) {
            return null;
        }
        return line(
                "segmentation.plot.weakest",
                2,
                solution -> solution.stability().weakestJaccard(),
                List.of(new Threshold(STABLE, texts.get("segmentation.plot.weakest.stable"))));
    }

    Chart withinSumOfSquares() {
        return line(
                "segmentation.plot.within",
                1,
                solution -> orUnknown(solution.criteria().withinSumOfSquares()),
                List.of());
    }

    Chart silhouette() {
        return line(
                "segmentation.plot.silhouette",
                3,
                solution -> orUnknown(solution.criteria().averageSilhouette()),
                List.of());
    }

    private boolean isResampled() {
        return !solutions.isEmpty()
                && solutions.stream()
                        .allMatch(solution -> solution.stability() != null
                                && !solution.stability().adjustedRand().isEmpty());
    }

    private Chart line(
            String key, int digits, ToDoubleFunction<SolutionDetails> criterion, List<Threshold> thresholds) {
        List<Step> steps = solutions.stream()
                .map(solution -> new Step(
                        String.valueOf(solution.segments()),
                        Estimate.exact(criterion.applyAsDouble(solution)),
                        solution.segments() == marked))
                .toList();
        return new LineChart(
                texts,
                texts.get(key + ".sentence"),
                List.of(texts.get("segmentation.segments"), texts.get(key + ".value")),
                digits,
                steps,
                thresholds);
    }

    private static double orUnknown(Double value) {
        return value == null ? Double.NaN : value;
    }
}
