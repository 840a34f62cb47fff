package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Objects;

/**
 * One statement of a battery.
 *
 * @param code unique within its battery
 * @param text what is rated
 * @param reversed whether it is worded the other way round: agreeing with it says the opposite of agreeing with the others
 */
public record Item(String code, LocalText text, boolean reversed) implements Serializable {

    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
    }

    /** Worded as the others are. */
    public Item(String code, LocalText text) {
        this(code, text, false);
    }
}
