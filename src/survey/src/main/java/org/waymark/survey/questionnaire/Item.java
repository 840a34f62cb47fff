package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Objects;

/**
 * One statement of a battery.
 *
 * @param code unique within its battery
 * @param text what is rated
 */
public record Item(String code, LocalText text) implements Serializable {

    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
    }
}
