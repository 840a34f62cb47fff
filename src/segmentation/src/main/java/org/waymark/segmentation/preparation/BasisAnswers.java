package org.waymark.segmentation.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.Reversal;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** The answers segments are to be formed on, column by column. */
final class BasisAnswers {

    private final PreparationSettings settings;
    private final List<Column> columns;
    private final Set<String> reversed;
    private final double[] weights;
    private final int rows;

    private BasisAnswers(
            PreparationSettings settings, List<Column> columns, Set<String> reversed, double[] weights, int rows) {
        this.settings = settings;
        this.columns = columns;
        this.reversed = reversed;
        this.weights = weights;
        this.rows = rows;
    }

    static BasisAnswers of(ResponseMatrix matrix, PreparationSettings settings) {
        List<Variable> variables =
                matrix.columns().stream().map(Column::variable).toList();
        List<Variable> basis = VariableCodes.resolve(settings.basis(), variables);
        return new BasisAnswers(
                settings,
                basis.stream()
                        .map(variable -> matrix.column(variable.code()))
                        .map(settings.dontKnowUse()::inBasis)
                        .toList(),
                VariableCodes.resolve(settings.reversed(), basis).stream()
                        .filter(variable -> variable.measurement() != Measurement.NUMERIC)
                        .map(Variable::code)
                        .collect(Collectors.toSet()),
                settings.weights() == null
                        ? null
                        : matrix.column(settings.weights()).values(),
                matrix.rows());
    }

    PreparationSettings settings() {
        return settings;
    }

    List<Column> columns() {
        return columns;
    }

    List<Variable> variables() {
        return columns.stream().map(Column::variable).toList();
    }

    int rows() {
        return rows;
    }

    /** One per row, NaN where there is none; null when all count the same. */
    double[] weights() {
        return weights;
    }

    /** Whether an answer is none. */
    boolean isMissing(double value) {
        return settings.dontKnowUse().isMissing(value);
    }

    boolean isReversed(Variable variable) {
        return reversed.contains(variable.code());
    }

    /** Evenly spread over the rows, at most so many. */
    BasisAnswers sample(int most) {
        if (rows <= most) {
            return this;
        }
        int[] picked = new int[most];
        for (int i = 0; i < most; i++) {
            picked[i] = (int) ((long) i * rows / most);
        }
        return new BasisAnswers(
                settings,
                columns.stream().map(column -> column.select(picked)).toList(),
                reversed,
                weights == null ? null : pick(weights, picked),
                most);
    }

    /** The values of each variable, those worded the other way round turned. */
    List<double[]> turned() {
        return columns.stream()
                .map(column -> IntStream.range(0, rows)
                        .mapToDouble(row -> turned(column, row))
                        .toArray())
                .toList();
    }

    /**
     * The answers as segments are formed on them.
     *
     * @return rows × variables, without the rows left out; null when nothing is left
     */
    double[][] prepared() {
        double[] values = new double[rows * columns.size()];
        for (int v = 0; v < columns.size(); v++) {
            for (int row = 0; row < rows; row++) {
                values[row * columns.size() + v] = columns.get(v).value(row);
            }
        }
        try {
            var prepared = preparation().prepare(DataMatrix.of(values, columns.size()));
            return Arrays.stream(prepared.weightedRows())
                    .mapToObj(row -> Arrays.copyOfRange(values, row * columns.size(), (row + 1) * columns.size()))
                    .map(prepared.transformation()::apply)
                    .toArray(double[][]::new);
        } catch (IllegalArgumentException nothingLeft) {
            return null;
        }
    }

    private Preparation preparation() {
        boolean omit = settings.missing().equals(PreparationSettings.OMIT);
        return Preparation.withDefaults()
                .with(Scaling.valueOf(settings.scaling().toUpperCase(Locale.ROOT)))
                .with(omit ? MissingValues.OMIT : MissingValues.OBSERVED)
                .with(Reversal.of(variables().stream()
                        .mapToDouble(variable -> isReversed(variable) ? ends(variable) : Double.NaN)
                        .toArray()));
    }

    /** One answer, turned when its item is worded the other way round. */
    double turned(Column column, int row) {
        return isReversed(column.variable()) ? ends(column.variable()) - column.value(row) : column.value(row);
    }

    private static double ends(Variable variable) {
        return variable.minimum() + variable.maximum();
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
