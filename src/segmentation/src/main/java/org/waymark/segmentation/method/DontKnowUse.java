package org.waymark.segmentation.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/**
 * How an answer that says “don’t know” counts where segments are formed. A rating or number for which the file had a code
 * of its own ({@link Column#DONT_KNOW}) never has a place on the scale.
 */
public enum DontKnowUse {
    /** As no answer: what is done about missing answers is done about it. */
    MISSING("missing"),
    /** As an answer of its own, beside the scale and told from a question that was skipped. */
    LEVEL("level"),
    /** Where it stands among the answers, a step of an order included. */
    GIVEN("given");

    private final String code;

    DontKnowUse(String code) {
        this.code = code;
    }

    /** The word for it in settings. */
    public String code() {
        return code;
    }

    /** The words for all of them. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(DontKnowUse::code).toList();
    }

    public static Optional<DontKnowUse> find(String code) {
        return Arrays.stream(values()).filter(use -> use.code.equals(code)).findFirst();
    }

    /** A variable segments are formed on: what has no place in it is {@link Column#DONT_KNOW}. */
    public Column inBasis(Column column) {
        boolean category = column.variable().measurement().isCategorical();
        return this == GIVEN || this == LEVEL && category ? column : DontKnow.apart(column);
    }

    /** A variable segments are described with: an average of a rating goes without it, a share of answers does not. */
    public Column inDescriptor(Column column) {
        return this != GIVEN && column.variable().measurement() == Measurement.RATING ? DontKnow.apart(column) : column;
    }

    /** A question that tells segments: nothing ordered has a step for it. */
    public Column inOrder(Column column) {
        return this != GIVEN && column.variable().measurement() != Measurement.NOMINAL
                ? DontKnow.apart(column)
                : column;
    }

    /**
     * Codes of the answers to a question that tell no segment, because they say “don’t know”.
     *
     * @param inBasis whether segments were formed on the variable
     */
    public List<String> untold(Variable variable, boolean inBasis) {
        var codes = new ArrayList<String>();
        if (this != GIVEN && variable.measurement() != Measurement.NOMINAL || this == MISSING && inBasis) {
            variable.categories().stream()
                    .filter(category -> DontKnow.isSaidBy(category.label()))
                    .map(Variable.Category::code)
                    .forEach(codes::add);
        }
        if (!variable.measurement().isCategorical()) {
            codes.add(DontKnow.CODE);
        }
        return codes;
    }

    /** How many respondents say so, wherever it stands. */
    public static int count(Column column) {
        Column apart = DontKnow.apart(column);
        return (int) IntStream.range(0, apart.rows())
                .filter(row -> Column.isDontKnow(apart.value(row)))
                .count();
    }

    /** Whether a value of a basis variable is no answer. */
    public boolean isMissing(double value) {
        return Double.isNaN(value) && !(this == LEVEL && Column.isDontKnow(value));
    }
}
