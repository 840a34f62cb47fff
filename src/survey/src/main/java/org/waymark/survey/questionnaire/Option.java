package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Objects;

/**
 * One answer to choose.
 *
 * @param code stored with the response; unique within its question
 * @param label what respondents read
 * @param value the number it counts as, where that has a meaning (1 for yes, 0 for no); null otherwise
 */
public record Option(String code, LocalText label, Double value) implements Serializable {

    public Option {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("An option counts as a number, not as " + value);
        }
    }

    public Option(String code, LocalText label) {
        this(code, label, null);
    }
}
