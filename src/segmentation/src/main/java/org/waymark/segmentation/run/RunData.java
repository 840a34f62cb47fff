package org.waymark.segmentation.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Reversal;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.segment.ProfileBuilder;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** The responses of a run: what is clustered, and what describes the result. */
final class RunData {

    private final ResponseMatrix matrix;
    private final SegmentationSettings settings;
    private final List<Column> basis;
    private final List<Column> descriptors;
    private final double[] weights;
    private final PreparedData prepared;

    /** @throws IllegalArgumentException when nothing is left to cluster, in words for people */
    RunData(ResponseMatrix matrix, SegmentationSettings settings) {
        this.matrix = matrix;
        this.settings = settings;
        List<Variable> variables =
                matrix.columns().stream().map(Column::variable).toList();
        this.basis = columns(SettingsCheck.resolve(settings.basis(), variables));
        this.descriptors = columns(SettingsCheck.resolve(settings.descriptors(), variables));
        this.weights = settings.weights() == null ? null : weights(settings.weights());
        this.prepared = preparation(settings).with(reversal()).prepare(basisMatrix());
    }

    PreparedData prepared() {
        return prepared;
    }

    /** How many responses can be used. */
    int used() {
        return prepared.use().used();
    }

    /** How many segments can be told apart at most. */
    int distinct() {
        return prepared.use().distinct();
    }

    /**
     * Describes a solution.
     *
     * @param labels segment of each response from 0, −1 for unused ones
     */
    Profile profile(int[] labels, int segments) {
        SolvedSample solved = solved(null, null, labels, segments);
        return new ProfileBuilder(solved.labels(), segments, solved.weights())
                .build(solved.basis(), solved.descriptors());
    }

    /** @param labels as for {@link #profile} */
    SolvedSample solved(UUID run, UUID study, int[] labels, int segments) {
        int[] rows = IntStream.range(0, labels.length)
                .filter(row -> labels[row] >= 0)
                .toArray();
        return new SolvedSample(
                run,
                study,
                settings,
                Arrays.stream(rows).mapToObj(matrix.responses()::get).toList(),
                pick(basis, rows),
                pick(descriptors, rows),
                Arrays.stream(rows).map(row -> labels[row]).toArray(),
                segments,
                weights == null ? null : pick(weights, rows));
    }

    private List<Column> columns(List<Variable> variables) {
        return variables.stream()
                .map(variable -> matrix.column(variable.code()))
                .toList();
    }

    /** Whoever has no weight does not count. */
    private double[] weights(String code) {
        return Arrays.stream(matrix.column(code).values())
                .map(weight -> Double.isNaN(weight) ? 0 : weight)
                .toArray();
    }

    private DataMatrix basisMatrix() {
        int variables = basis.size();
        double[] values = new double[matrix.rows() * variables];
        for (int v = 0; v < variables; v++) {
            double[] column = basis.get(v).values();
            for (int row = 0; row < column.length; row++) {
                values[row * variables + v] = column[row];
            }
        }
        DataMatrix data = DataMatrix.of(values, variables)
                .withNames(
                        basis.stream().map(column -> column.variable().label()).toList());
        return weights == null ? data : data.withWeights(weights);
    }

    private Reversal reversal() {
        List<Variable> reversed = SettingsCheck.resolve(
                settings.reversed(), basis.stream().map(Column::variable).toList());
        return Reversal.of(basis.stream()
                .map(Column::variable)
                .mapToDouble(
                        variable -> reversed.contains(variable) ? variable.minimum() + variable.maximum() : Double.NaN)
                .toArray());
    }

    private static Preparation preparation(SegmentationSettings settings) {
        return Preparation.withDefaults()
                .with(Scaling.valueOf(settings.scaling().toUpperCase(Locale.ROOT)))
                .with(MissingValues.valueOf(settings.missing().toUpperCase(Locale.ROOT)));
    }

    private static List<Column> pick(List<Column> columns, int[] rows) {
        return columns.stream()
                .map(column -> new Column(column.variable(), pick(column.values(), rows)))
                .toList();
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
