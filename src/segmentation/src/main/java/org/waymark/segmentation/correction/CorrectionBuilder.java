package org.waymark.segmentation.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.segmentation.correction.Correction.Item;
import org.waymark.segmentation.correction.Correction.Side;
import org.waymark.segmentation.preparation.VariableCodes;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** Puts two solutions of the same respondents side by side. */
final class CorrectionBuilder {

    private final SolvedSample corrected;
    private final SolvedSample uncorrected;
    private final List<Variable> reversed;
    private final double[] ownMeans;

    CorrectionBuilder(SolvedSample corrected, SolvedSample uncorrected) {
        this.corrected = corrected;
        this.uncorrected = uncorrected;
        this.reversed = VariableCodes.resolve(
                corrected.settings().reversed(),
                corrected.basis().stream().map(Column::variable).toList());
        this.ownMeans = ownMeans();
    }

    Correction build(Map<Integer, Double> agreement) {
        return new Correction(agreement, shared(), side(corrected), side(uncorrected), items());
    }

    /** Over the answers there are, items turned where they are reversed. */
    private double[] ownMeans() {
        double[] sums = new double[corrected.labels().length];
        int[] answered = new int[sums.length];
        for (Column column : corrected.basis()) {
            for (int row = 0; row < sums.length; row++) {
                double value = turned(column.variable(), column.value(row));
                if (!Double.isNaN(value)) {
                    sums[row] += value;
                    answered[row]++;
                }
            }
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(row -> sums[row] / answered[row])
                .toArray();
    }

    private double turned(Variable variable, double value) {
        return reversed.contains(variable) ? variable.minimum() + variable.maximum() - value : value;
    }

    private List<List<Integer>> shared() {
        int[][] counts = new int[corrected.segments()][uncorrected.segments()];
        for (int row = 0; row < ownMeans.length; row++) {
            counts[corrected.labels()[row]][uncorrected.labels()[row]]++;
        }
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private Side side(SolvedSample solution) {
        var means = means(solution);
        int[] sizes = new int[solution.segments()];
        Arrays.stream(solution.labels()).forEach(label -> sizes[label]++);
        return new Side(Arrays.stream(sizes).boxed().toList(), means.of(ownMeans), means.explained(ownMeans));
    }

    private static SegmentMeans means(SolvedSample solution) {
        return new SegmentMeans(solution.labels(), solution.segments(), solution.weights());
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        for (Column column : corrected.basis()) {
            Variable variable = column.variable();
            double direction = reversed.contains(variable) ? -1 : 1;
            double[] deviations = IntStream.range(0, ownMeans.length)
                    .mapToDouble(row -> direction * (turned(variable, column.value(row)) - ownMeans[row]))
                    .toArray();
            items.add(new Item(
                    variable.code(),
                    variable.label(),
                    reversed.contains(variable),
                    means(corrected).of(deviations),
                    means(uncorrected).of(column.values())));
        }
        return items;
    }
}
