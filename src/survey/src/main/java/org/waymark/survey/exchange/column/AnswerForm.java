package org.waymark.survey.exchange.column;

import java.io.Serializable;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.survey.questionnaire.QuestionType;

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

    /** The numbers that the values are; where one is none, their places in the order instead. */
    private List<ColumnValue> points(NumberStyle style) {
        boolean numbers = values.stream().allMatch(value -> isPoint(value, style));
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    ColumnValue value = values.get(i);
                    double point =
                            !numbers ? i + 1.0 : value.value() != null ? value.value() : style.parse(value.found());
                    return new ColumnValue(value.found(), value.code(), value.label(), point, value.count());
                })
                .toList();
    }

    private static boolean isPoint(ColumnValue value, NumberStyle style) {
        double number = value.value() != null ? value.value() : style.parse(value.found());
        return number == Math.rint(number);
    }

    private ColumnScale scaleOf(List<ColumnValue> points) {
        if (scale != null || points.isEmpty()) {
            return scale;
        }
        DoubleSummaryStatistics ends =
                points.stream().mapToDouble(ColumnValue::value).summaryStatistics();
        return new ColumnScale((int) ends.getMin(), (int) ends.getMax());
    }
}
