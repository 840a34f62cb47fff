package org.waymark.survey.api;

import java.util.List;
import java.util.UUID;

/**
 * The usable responses of a survey, column by column.
 *
 * @param survey the survey
 * @param responses identifiers of the rows, in ascending order, so that the same responses always give the same matrix
 * @param columns one per variable
 * @param digest {@code sha256:} and the SHA-256 of rows and values, which tells whether two matrices are the same
 */
public record ResponseMatrix(UUID survey, List<UUID> responses, List<Column> columns, String digest) {

    public ResponseMatrix {
        responses = List.copyOf(responses);
        columns = List.copyOf(columns);
    }

    public int rows() {
        return responses.size();
    }

    /** @throws IllegalArgumentException when there is no such variable */
    public Column column(String code) {
        return columns.stream()
                .filter(column -> column.variable().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no variable " + code + " in this survey"));
    }

    /**
     * The values of one variable.
     *
     * @param variable what was asked
     * @param values one per row: the number given, 1 or 0 for binary, the position of the category for categorical
     *     variables; NaN where there is no answer
     */
    public record Column(Variable variable, double[] values) {}
}
