package org.waymark.segmentation.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.partition.Partition;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/** Three hundred respondents of three kinds, 150, 90 and 60 of them, whose answers show which kind they are. */
final class PlantedAnswers {

    static final int ROWS = 300;
    static final MethodSettings SETTINGS = new MethodSettings(42, 10, "none", "omit", MethodOptions.usual());

    private static final int[] KINDS = IntStream.range(0, ROWS)
            .map(row -> row % 10 < 5 ? 0 : row % 10 < 8 ? 1 : 2)
            .toArray();
    private static final int[][] RATINGS = {{6, 2, 2, 5}, {2, 6, 3, 2}, {4, 4, 7, 1}};

    private final Random random = new Random(20_261_123);

    /** Four ratings from 1 to 7. */
    List<Column> ratings() {
        return IntStream.range(0, 4)
                .mapToObj(item -> column(
                        "r" + item,
                        Measurement.RATING,
                        kind -> Math.max(
                                1, Math.min(7, Math.round(RATINGS[kind][item] + 0.6 * random.nextGaussian())))))
                .toList();
    }

    /** So many choices among three answers, each kind with one it prefers. */
    List<Column> choices(int items) {
        return IntStream.range(0, items)
                .mapToObj(item -> column(
                        "c" + item,
                        Measurement.NOMINAL,
                        kind -> random.nextInt(10) < 8 ? (kind + item) % 3 : random.nextInt(3)))
                .toList();
    }

    /** A rating, a choice, a yes/no answer, an order and a number. */
    List<Column> mixed() {
        var columns = new ArrayList<Column>();
        columns.addAll(ratings().subList(0, 2));
        columns.addAll(choices(2));
        columns.add(column("yes", Measurement.BINARY, kind -> random.nextInt(10) < (kind == 1 ? 9 : 1) ? 1 : 0));
        columns.add(column("order", Measurement.ORDINAL, kind -> kind == 2 ? 3 : random.nextInt(2)));
        columns.add(column("amount", Measurement.NUMERIC, kind -> 100 * kind + 10 * random.nextGaussian()));
        return columns;
    }

    /** An age that goes with the kind. */
    Column age() {
        return column("Age", Measurement.NUMERIC, kind -> Math.round(60 - 12 * kind + 4 * random.nextGaussian()));
    }

    /** A region that goes with the kind. */
    Column region() {
        return column("Region", Measurement.NOMINAL, kind -> random.nextInt(10) < 7 ? kind : random.nextInt(3));
    }

    /** Without the answer to the variable of every so manieth respondent, beginning with the first. */
    static List<Column> withGaps(List<Column> columns, int variable, int every) {
        return with(Double.NaN, columns, variable, every);
    }

    /** Likewise with “don’t know” in their place. */
    static List<Column> withDontKnows(List<Column> columns, int variable, int every) {
        return with(Column.DONT_KNOW, columns, variable, every);
    }

    private static List<Column> with(double other, List<Column> columns, int variable, int every) {
        var gaps = new ArrayList<>(columns);
        double[] values = columns.get(variable).values().clone();
        for (int row = 0; row < values.length; row += every) {
            values[row] = other;
        }
        gaps.set(variable, new Column(columns.get(variable).variable(), values));
        return gaps;
    }

    static MethodData data(List<Column> basis) {
        return new MethodData(basis, List.of(), Optional.empty());
    }

    /** Agreement of the respondents that have a segment with the kinds they are. */
    static double agreement(Partition found) {
        int[] used = IntStream.range(0, found.rows())
                .filter(row -> found.segmentOf(row) != Partition.NONE)
                .toArray();
        return AdjustedRandIndex.of(
                Partition.of(3, Arrays.stream(used).map(row -> KINDS[row]).toArray()),
                Partition.of(
                        found.segments(),
                        Arrays.stream(used).map(found::segmentOf).toArray()));
    }

    private interface Answer {
        double of(int kind);
    }

    private static Column column(String code, Measurement measurement, Answer answer) {
        List<Category> categories = measurement == Measurement.NOMINAL
                ? List.of(new Category("a", "first"), new Category("b", "second"), new Category("c", "third"))
                : List.of();
        var variable = new Variable(
                code,
                code,
                code,
                code,
                measurement,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                categories,
                Double.NaN,
                Double.NaN);
        return new Column(variable, Arrays.stream(KINDS).mapToDouble(answer::of).toArray());
    }
}
