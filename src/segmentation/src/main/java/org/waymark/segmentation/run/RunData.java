package org.waymark.segmentation.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.Reversal;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.method.Method;
import org.waymark.segmentation.method.MethodData;
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

    RunData(ResponseMatrix matrix, SegmentationSettings settings) {
        this.matrix = matrix;
        this.settings = settings;
        List<Variable> variables =
                matrix.columns().stream().map(Column::variable).toList();
        this.basis = columns(SettingsCheck.resolve(settings.basis(), variables)).stream()
                .map(settings.dontKnow()::inBasis)
                .toList();
        this.descriptors = columns(SettingsCheck.resolve(settings.descriptors(), variables)).stream()
                .map(settings.dontKnow()::inDescriptor)
                .toList();
        this.weights = settings.weights() == null ? null : weights(settings.weights());
    }

    /**
     * The method asked for, on these responses.
     *
     * @throws IllegalArgumentException when nothing is left to cluster, in words for people
     */
    Method method() {
        List<Variable> variables = descriptors.stream().map(Column::variable).toList();
        List<Column> covariates =
                columns(SettingsCheck.resolve(settings.options().covariates(), variables));
        return settings.kind()
                .on(
                        new MethodData(basis, covariates, Optional.ofNullable(weights), reversal(settings, basis)),
                        settings.toMethod());
    }

    /** The same method on the answers as given, none turned and no own mean taken out. */
    Method uncorrected() {
        return new RunData(matrix, settings.uncorrected()).method();
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

    /** Which of the basis variables are turned. */
    static Reversal reversal(SegmentationSettings settings, List<Column> basis) {
        List<Variable> reversed = SettingsCheck.resolve(
                settings.reversed(), basis.stream().map(Column::variable).toList());
        return Reversal.of(basis.stream()
                .map(Column::variable)
                .mapToDouble(
                        variable -> reversed.contains(variable) ? variable.minimum() + variable.maximum() : Double.NaN)
                .toArray());
    }

    private static List<Column> pick(List<Column> columns, int[] rows) {
        return columns.stream().map(column -> column.select(rows)).toList();
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
