package org.waymark.survey.exchange.column;

import java.io.Serializable;
import org.waymark.survey.api.DontKnow;

/**
 * A value that stands in a column, and the answer it means.
 *
 * @param found as it stands in the file; empty for the empty cell
 * @param code of the answer in a choice; values with the same code are the same answer, and an empty code means no
 *     answer. Of a rating or a number {@link DontKnow#CODE} where that is the answer
 * @param label of that answer
 * @param value the number it counts as: of a yes/no choice and of a rating; null otherwise
 * @param count in how many rows
 */
public record ColumnValue(String found, String code, String label, Double value, long count) implements Serializable {

    /** The answer of a rating or a number that has no place on it. */
    ColumnValue asDontKnow() {
        return new ColumnValue(found, DontKnow.CODE, label, null, count);
    }

    /** Whether a rating or a number takes it for “don’t know”. */
    public boolean isDontKnow() {
        return value == null && code.equals(DontKnow.CODE);
    }
}
