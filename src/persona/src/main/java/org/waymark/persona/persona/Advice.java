package org.waymark.persona.persona;

import java.io.Serializable;
import java.util.List;

/**
 * So what: how to treat this persona.
 *
 * @param audience whom it is for
 * @param actions what to do, one sentence each
 */
public record Advice(Audience audience, List<String> actions) implements Serializable {

    public Advice {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
