package org.waymark.segmentation.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Answers of a survey, put together column by column, and the figures R has for them. */
final class Answers {

    static final double NONE = Double.NaN;

    private static final UUID SURVEY = UUID.randomUUID();

    private final List<Column> columns = new ArrayList<>();

    /**
     * Sixty respondents on five items from 1 to 5 of one battery, in R:
     *
     * <pre>{@code
     * i <- 0:59; base <- (i * 7) %% 5
     * a <- 1 + (base + i %% 2) %% 5; b <- 1 + (base + (i %% 4 == 1)) %% 5
     * c <- 1 + (base + (i %% 7 == 0) + (i %% 5 == 2)) %% 5
     * d <- 6 - (1 + (base + (i %% 3 == 0)) %% 5); e <- 1 + (i * i) %% 5
     * x <- cbind(a, b, c, d, e)
     * x[c(4, 14, 24), "b"] <- NA; x[11, ] <- NA; x[60, ] <- 4
     * }</pre>
     */
    static Answers battery() {
        return new Answers()
                .rating("a", "Q1", i -> gap(i, 1 + (base(i) + i % 2) % 5))
                .rating(
                        "b",
                        "Q1",
                        i -> i == 3 || i == 13 || i == 23 ? NONE : gap(i, 1 + (base(i) + is(i % 4 == 1)) % 5))
                .rating("c", "Q1", i -> gap(i, 1 + (base(i) + is(i % 7 == 0) + is(i % 5 == 2)) % 5))
                .rating("d", "Q1", i -> gap(i, 6 - (1 + (base(i) + is(i % 3 == 0)) % 5)))
                .rating("e", "Q1", i -> gap(i, 1 + (i * i) % 5));
    }

    private static int base(int i) {
        return i * 7 % 5;
    }

    private static int is(boolean condition) {
        return condition ? 1 : 0;
    }

    private static double gap(int i, int value) {
        return i == 10 ? NONE : i == 59 ? 4 : value;
    }

    Answers rating(String code, String question, IntToDoubleFunction values) {
        return add(code, question, Measurement.RATING, Dimension.ATTITUDE, List.of(), 1, 5, values);
    }

    Answers number(String code, Dimension dimension, IntToDoubleFunction values) {
        return add(code, code, Measurement.NUMERIC, dimension, List.of(), NONE, NONE, values);
    }

    Answers ordered(String code, List<String> labels, IntToDoubleFunction values) {
        List<Category> categories =
                labels.stream().map(label -> new Category(label, label)).toList();
        return add(code, code, Measurement.ORDINAL, Dimension.ATTITUDE, categories, 0, labels.size() - 1.0, values);
    }

    private Answers add(
            String code,
            String question,
            Measurement measurement,
            Dimension dimension,
            List<Category> categories,
            double minimum,
            double maximum,
            IntToDoubleFunction values) {
        var variable = new Variable(
                code,
                code,
                question,
                question,
                measurement,
                QuestionRole.BASIS,
                dimension,
                categories,
                minimum,
                maximum);
        columns.add(
                new Column(variable, IntStream.range(0, 60).mapToDouble(values).toArray()));
        return this;
    }

    Answers times(int copies) {
        var many = new Answers();
        for (Column column : columns) {
            double[] values = IntStream.range(0, copies)
                    .boxed()
                    .flatMapToDouble(copy -> Arrays.stream(column.values()))
                    .toArray();
            many.columns.add(new Column(column.variable(), values));
        }
        return many;
    }

    ResponseMatrix matrix() {
        int rows = columns.get(0).values().length;
        return new ResponseMatrix(
                SURVEY,
                IntStream.range(0, rows).mapToObj(row -> new UUID(0, row)).toList(),
                columns,
                "");
    }

    PreparationReport look(String scaling, String missing, String... reversed) {
        return look(settings(scaling, missing, null, reversed));
    }

    PreparationReport look(PreparationSettings settings) {
        ResponseMatrix matrix = matrix();
        return Inspection.of(matrix, matrix.rows(), settings);
    }

    /** All columns are the basis of latent classes or k-means, which take “don’t know” as they can. */
    PreparationReport look(String method, String missing, DontKnowUse dontKnow) {
        return look(new PreparationSettings(
                SURVEY,
                method,
                columns.stream().map(column -> column.variable().code()).toList(),
                "none",
                missing,
                null,
                List.of(),
                dontKnow.code()));
    }

    /** All columns but the weights are the basis. */
    PreparationSettings settings(String scaling, String missing, String weights, String... reversed) {
        return new PreparationSettings(
                SURVEY,
                "kmeans",
                columns.stream()
                        .map(column -> column.variable().code())
                        .filter(code -> !code.equals(weights))
                        .toList(),
                scaling,
                missing,
                weights,
                List.of(reversed),
                "missing");
    }
}
