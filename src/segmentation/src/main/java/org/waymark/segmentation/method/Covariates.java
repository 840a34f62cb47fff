package org.waymark.segmentation.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/**
 * What membership of latent classes may depend on, as numbers: numbers themselves, and for a choice 0 or 1 for each
 * answer that somebody gave but the first.
 *
 * @param names of the columns
 * @param matrix responses × columns; NaN where the covariate has no answer
 */
record Covariates(List<String> names, DataMatrix matrix) {

    /** @param variables at least one */
    static Covariates of(List<Column> variables) {
        var names = new ArrayList<String>();
        var columns = new ArrayList<double[]>();
        for (Column column : variables) {
            if (column.variable().measurement() == Measurement.NOMINAL) {
                addChoices(column, names, columns);
            } else {
                names.add(column.variable().label());
                columns.add(column.values());
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Every respondent gives the same answer to "
                    + variables.get(0).variable().label() + ", so membership cannot depend on it");
        }
        return new Covariates(List.copyOf(names), MethodData.rowByRow(columns).withNames(names));
    }

    private static void addChoices(Column column, List<String> names, List<double[]> columns) {
        double[] given = Arrays.stream(column.values())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .toArray();
        for (int choice = 1; choice < given.length; choice++) {
            double wanted = given[choice];
            names.add(column.variable().label() + ": " + label(column.variable(), wanted));
            columns.add(Arrays.stream(column.values())
                    .map(value -> Double.isNaN(value) ? Double.NaN : value == wanted ? 1 : 0)
                    .toArray());
        }
    }

    private static String label(Variable variable, double value) {
        int category = (int) value;
        return category >= 0 && category < variable.categories().size()
                ? variable.categories().get(category).label()
                : String.valueOf(category);
    }
}
