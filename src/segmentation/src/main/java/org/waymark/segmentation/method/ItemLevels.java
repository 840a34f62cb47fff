package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * The answers to one item as categories. What has no place among them and is an answer of its own all the same gets a
 * value above all that were given: “don’t know” first, then no answer.
 *
 * @param values one per response, NaN where the answer is left open
 * @param dontKnow the value that stands for “don’t know”; empty when nobody says so beside the categories
 * @param unanswered the value that stands for no answer; empty when that is no level or nobody is without
 */
record ItemLevels(double[] values, OptionalDouble dontKnow, OptionalDouble unanswered) {

    /**
     * @param settings say what is an answer of its own
     * @param answersAnything whether a response, by its number, answers any item: for the others no answer is no level
     */
    static ItemLevels of(Column column, MethodSettings settings, IntPredicate answersAnything) {
        double[] values = column.values();
        double next = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> Math.floor(value) + 1)
                .max()
                .orElse(0);
        boolean knowing = settings.dontKnow() == DontKnowUse.LEVEL;
        OptionalDouble dontKnow = knowing && Arrays.stream(values).anyMatch(Column::isDontKnow)
                ? OptionalDouble.of(next++)
                : OptionalDouble.empty();
        boolean gaps = settings.missing().equals(LatentClassMethod.AS_LEVEL)
                && IntStream.range(0, values.length)
                        .anyMatch(row -> settings.dontKnow().isMissing(values[row]) && answersAnything.test(row));
        OptionalDouble unanswered = gaps ? OptionalDouble.of(next) : OptionalDouble.empty();
        if (dontKnow.isEmpty() && unanswered.isEmpty()) {
            return new ItemLevels(values, dontKnow, unanswered);
        }
        double[] levels = IntStream.range(0, values.length)
                .mapToDouble(row -> {
                    if (!Double.isNaN(values[row])) {
                        return values[row];
                    }
                    return settings.dontKnow().isMissing(values[row])
                            ? answersAnything.test(row) ? unanswered.orElse(Double.NaN) : Double.NaN
                            : dontKnow.orElseThrow();
                })
                .toArray();
        return new ItemLevels(levels, dontKnow, unanswered);
    }

    /** Whether all values are answers as they were given. */
    boolean areGiven() {
        return dontKnow.isEmpty() && unanswered.isEmpty();
    }
}
