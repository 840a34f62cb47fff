package org.waymark.survey.exchange.column;

import java.util.List;

/**
 * What a cell says.
 *
 * @param value the answer as a response holds it, a {@code Double} or a {@code String}; null when there is none
 * @param refusal key of the sentence that says why the cell's value was left out; null when it was not
 * @param details what that sentence names
 */
public record CellAnswer(Object value, String refusal, List<Object> details) {

    static final CellAnswer NONE = new CellAnswer(null, null, List.of());

    static CellAnswer of(Object value) {
        return new CellAnswer(value, null, List.of());
    }

    static CellAnswer refused(String key, Object... details) {
        return new CellAnswer(null, key, List.of(details));
    }
}
