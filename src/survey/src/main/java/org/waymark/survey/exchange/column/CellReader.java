package org.waymark.survey.exchange.column;

import java.util.HashMap;
import java.util.Map;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.questionnaire.QuestionType;

/** Makes answers of the cells of one column, the way its plan says. */
public final class CellReader {

    private static final ColumnScale NPS = new ColumnScale(0, 10);

    private final ColumnPlan plan;
    private final MissingValues missingValues;
    private final Map<String, CellAnswer> known = new HashMap<>();
    private final ColumnScale scale;

    public CellReader(ColumnPlan plan, MissingValues missingValues) {
        this.plan = plan;
        this.missingValues = missingValues;
        this.scale = plan.form().type() == QuestionType.NPS ? NPS : plan.form().scale();
        for (ColumnValue value : plan.form().values()) {
            CellAnswer answer = answer(value);
            if (answer != null) {
                known.put(value.found(), answer);
                known.putIfAbsent(FoundValue.key(value.found()), answer);
            }
        }
    }

    /** What a value of the list means; null when the cell itself says it. */
    private CellAnswer answer(ColumnValue value) {
        return switch (plan.form().type()) {
            case SINGLE_CHOICE -> value.code().isEmpty() ? CellAnswer.NONE : CellAnswer.of(value.code());
            case RATING, NPS ->
                value.isDontKnow()
                        ? CellAnswer.of(DontKnow.CODE)
                        : value.value() == null ? CellAnswer.NONE : CellAnswer.of(value.value());
            case NUMBER -> value.isDontKnow() ? CellAnswer.of(DontKnow.CODE) : null;
            default -> null;
        };
    }

    public CellAnswer read(String cell) {
        CellAnswer listed = known.get(cell);
        if (listed != null) {
            return listed;
        }
        if (missingValues.contains(cell)) {
            return known.getOrDefault("", CellAnswer.NONE);
        }
        return switch (plan.form().type()) {
            case SINGLE_CHOICE -> choice(cell);
            case RATING, NPS -> rating(cell);
            case NUMBER -> number(cell);
            case SHORT_TEXT -> text(cell, QuestionType.SHORT_TEXT_LIMIT);
            default -> text(cell, QuestionType.LONG_TEXT_LIMIT);
        };
    }

    private CellAnswer choice(String cell) {
        CellAnswer answer = known.get(FoundValue.key(cell));
        return answer != null ? answer : CellAnswer.refused("exchange.cell.choice");
    }

    private CellAnswer rating(String cell) {
        CellAnswer answer = known.get(FoundValue.key(cell));
        if (answer != null) {
            return answer;
        }
        double number = plan.facts().style().parse(cell);
        if (Double.isNaN(number) && DontKnow.isSaidBy(cell)) {
            return CellAnswer.of(DontKnow.CODE);
        }
        boolean point = number == Math.rint(number) && number >= scale.from() && number <= scale.to();
        return point ? CellAnswer.of(number) : CellAnswer.refused("exchange.cell.scale", scale.from(), scale.to());
    }

    private CellAnswer number(String cell) {
        double number = plan.facts().style().parse(cell);
        if (Double.isNaN(number) && DontKnow.isSaidBy(cell)) {
            return CellAnswer.of(DontKnow.CODE);
        }
        return Double.isNaN(number) ? CellAnswer.refused("exchange.cell.number") : CellAnswer.of(number);
    }

    private static CellAnswer text(String cell, int limit) {
        return cell.length() <= limit
                ? CellAnswer.of(cell.replace("\r\n", "\n"))
                : CellAnswer.refused("exchange.cell.long", limit);
    }
}
