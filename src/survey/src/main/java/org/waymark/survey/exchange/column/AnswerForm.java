package org.waymark.survey.exchange.column;

import java.io.Serializable;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Scale;

/**
 * The form of a column's answers.
 *
 * @param type how its question would be asked: single choice, rating, NPS, number, short or long text
 * @param ordered whether the answers of a choice form an order
 * @param values what stands in the column and what it means, in the order of the answers; empty when there are too many
 *     different values to choose from
 * @param scale of a rating; null otherwise
 */
public record AnswerForm(QuestionType type, boolean ordered, List<ColumnValue> values, ColumnScale scale)
        implements Serializable {

    public AnswerForm {
        values = List.copyOf(values);
    }

    /** Whether it is a choice between yes and no, whose mean is a share. */
    public boolean isYesNo() {
        return type == QuestionType.SINGLE_CHOICE
                && values.size() >= 2
                && values.stream()
                        .allMatch(value -> value.code().isEmpty()
                                || value.value() != null && (value.value() == 0 || value.value() == 1));
    }

    /** Type and values changed into another type, as far as it can be known. */
    public AnswerForm as(QuestionType other, NumberStyle style) {
        if (other == type) {
            return this;
        }
        if (other != QuestionType.RATING && other != QuestionType.NPS) {
            return new AnswerForm(other, ordered, values, scale);
        }
        List<ColumnValue> points = points(style);
        return new AnswerForm(other, ordered, points, other == QuestionType.NPS ? null : scaleOf(points));
    }

    /**
     * The numbers that the values are; where one is none, their places in the order instead. What says “don’t know” comes
     * last and has no place.
     */
    private List<ColumnValue> points(NumberStyle style) {
        boolean coded = scale == null && spread(style) > Scale.MOST_STEPS;
        List<ColumnValue> placed = values.stream()
                .filter(value -> !saysDontKnow(value) && !(coded && isCode(number(value, style))))
                .toList();
        boolean numbers = placed.stream().allMatch(value -> number(value, style) == Math.rint(number(value, style)));
        Stream<ColumnValue> points = IntStream.range(0, placed.size()).mapToObj(i -> {
            ColumnValue value = placed.get(i);
            double point = numbers ? number(value, style) : i + 1.0;
            return new ColumnValue(value.found(), value.code(), value.label(), point, value.count());
        });
        return Stream.concat(
                        points,
                        values.stream().filter(value -> !placed.contains(value)).map(ColumnValue::asDontKnow))
                .toList();
    }

    private static double number(ColumnValue value, NumberStyle style) {
        return value.value() != null ? value.value() : style.parse(value.found());
    }

    private static boolean saysDontKnow(ColumnValue value) {
        return value.value() == null && (DontKnow.isSaidBy(value.label()) || DontKnow.isSaidBy(value.found()));
    }

    /** From the smallest number to the largest. */
    private double spread(NumberStyle style) {
        DoubleSummaryStatistics ends = values.stream()
                .mapToDouble(value -> number(value, style))
                .filter(number -> !Double.isNaN(number))
                .summaryStatistics();
        return ends.getMax() - ends.getMin();
    }

    /** Whether it is one of the numbers by which files of SPSS say that somebody gave no answer on the scale. */
    private static boolean isCode(double number) {
        double size = Math.abs(number);
        return size == 77
                || size == 88
                || size >= 96 && size <= 99
                || size == 777
                || size == 888
                || size >= 996 && size <= 999;
    }

    private ColumnScale scaleOf(List<ColumnValue> points) {
        if (scale != null || points.isEmpty()) {
            return scale;
        }
        DoubleSummaryStatistics ends = points.stream()
                .filter(point -> point.value() != null)
                .mapToDouble(ColumnValue::value)
                .summaryStatistics();
        if (ends.getCount() == 0) {
            return null;
        }
        return new ColumnScale((int) ends.getMin(), (int) ends.getMax());
    }
}
