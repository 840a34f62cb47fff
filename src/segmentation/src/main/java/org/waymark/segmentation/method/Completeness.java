package org.waymark.segmentation.method;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * What became of missing answers.
 *
 * @param rows all responses
 * @param used those that got a segment
 * @param complete of those used, the ones that answered every question of the basis
 * @param withoutWeight of those used, the ones of weight 0, which get a segment but have no say in it
 * @param withoutVariation of those used, the ones whose answers to the basis are all the same
 * @param items missing answers to each variable of the basis
 */
public record Completeness(int rows, int used, int complete, int withoutWeight, int withoutVariation, List<Item> items)
        implements Serializable {

    /**
     * Missing answers to one variable.
     *
     * @param code of the variable
     * @param label its label
     * @param missing responses without an answer that counts
     * @param kept of those, the ones that got a segment all the same
     * @param dontKnow responses that say “don’t know”: some of those missing where that is no answer, beside them where
     *     it is one
     */
    public record Item(String code, String label, int missing, int kept, int dontKnow) implements Serializable {}

    /**
     * @param used whether a response, by its number, gets a segment
     * @param dontKnow how such answers count
     */
    static Completeness of(MethodData data, DontKnowUse dontKnow, IntPredicate used) {
        List<Column> basis = data.basis();
        int[] rows = IntStream.range(0, data.rows()).filter(used).toArray();
        return new Completeness(
                data.rows(),
                rows.length,
                count(rows, row -> basis.stream().noneMatch(column -> dontKnow.isMissing(column.value(row)))),
                data.weights()
                        .map(weights -> count(rows, row -> weights[row] == 0))
                        .orElse(0),
                count(rows, row -> !varies(basis, row)),
                basis.stream().map(column -> item(column, dontKnow, used)).toList());
    }

    /** Responses that got no segment. */
    public int leftOut() {
        return rows - used;
    }

    /** Responses that got a segment although answers are missing. */
    public int incomplete() {
        return used - complete;
    }

    /** Missing answers of the responses that got a segment. */
    public int missingValues() {
        return items.stream().mapToInt(Item::kept).sum();
    }

    /** Answers that say “don’t know”, used or not. */
    public int dontKnows() {
        return items.stream().mapToInt(Item::dontKnow).sum();
    }

    private static Item item(Column column, DontKnowUse dontKnow, IntPredicate used) {
        int[] missing = IntStream.range(0, column.rows())
                .filter(row -> dontKnow.isMissing(column.value(row)))
                .toArray();
        return new Item(
                column.variable().code(),
                column.variable().label(),
                missing.length,
                count(missing, used),
                DontKnowUse.count(column));
    }

    private static int count(int[] rows, IntPredicate condition) {
        return (int) Arrays.stream(rows).filter(condition).count();
    }

    private static boolean varies(List<Column> basis, int row) {
        double first = Double.NaN;
        for (Column column : basis) {
            double value = column.value(row);
            if (!Double.isNaN(value) && value != first) {
                if (!Double.isNaN(first)) {
                    return true;
                }
                first = value;
            }
        }
        return false;
    }
}
