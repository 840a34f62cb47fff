package org.waymark.segmentation.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Reversal;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.ColumnPermutation;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * The responses a method works on.
 *
 * @param basis variables that segments are formed on, at least one
 * @param covariates variables that membership may depend on; for methods that take them
 * @param weights of each response, at least 0; empty when all count the same
 * @param reversal which variables of the basis are turned before anything is computed with them
 */
public record MethodData(List<Column> basis, List<Column> covariates, Optional<double[]> weights, Reversal reversal) {

    /** Variables of which none is turned. */
    public MethodData(List<Column> basis, List<Column> covariates, Optional<double[]> weights) {
        this(basis, covariates, weights, Reversal.none());
    }

    /** How many responses there are, used or not. */
    public int rows() {
        return basis.get(0).rows();
    }

    /** Whether every variable of the basis has means that say something. */
    boolean isQuantitative() {
        return basis.stream().allMatch(column -> column.variable().measurement().isQuantitative());
    }

    /** The basis prepared as the settings say. */
    PreparedData prepared(MethodSettings settings) {
        return Preparation.withDefaults()
                .with(Scaling.valueOf(settings.scaling().toUpperCase(Locale.ROOT)))
                .with(MissingValues.valueOf(settings.missing().toUpperCase(Locale.ROOT)))
                .with(reversal)
                .prepare(weighted(DataMatrix.ofColumns(
                        rows(),
                        basis.stream()
                                .<IntToDoubleFunction>map(column -> column::value)
                                .toList())));
    }

    /** @param columns in the place of those of the basis */
    DataMatrix matrix(Stream<double[]> columns) {
        return weighted(rowByRow(columns.toList()));
    }

    private DataMatrix weighted(DataMatrix rows) {
        DataMatrix matrix = rows.withNames(
                basis.stream().map(column -> column.variable().label()).toList());
        return weights.map(matrix::withWeights).orElse(matrix);
    }

    /** Data in which nothing goes together: each variable keeps its answers, but they are dealt out anew. */
    MethodData permuted(long seed) {
        List<Column> dealt = IntStream.range(0, basis.size())
                .mapToObj(variable -> permuted(basis.get(variable), SeededRandom.derive(seed, variable)))
                .toList();
        return new MethodData(dealt, covariates, weights, reversal);
    }

    private static Column permuted(Column column, long seed) {
        return new Column(
                column.variable(),
                column.variable().measurement() == Measurement.NUMERIC
                        ? ColumnPermutation.permutedNumbers(column.values(), seed)
                        : ColumnPermutation.permuted(column.values(), seed));
    }

    /** Columns of numbers as rows. */
    static DataMatrix rowByRow(List<double[]> columns) {
        int variables = columns.size();
        double[] values = new double[columns.get(0).length * variables];
        for (int variable = 0; variable < variables; variable++) {
            double[] column = columns.get(variable);
            for (int row = 0; row < column.length; row++) {
                values[row * variables + variable] = column[row];
            }
        }
        return DataMatrix.of(values, variables);
    }
}
