package org.waymark.persona.journey;

import java.io.Serializable;

/**
 * What the company could do at a stage.
 *
 * @param stage position of the stage, from 0
 * @param text what
 * @param state how far it is
 * @param owner who sees to it; may be empty
 */
public record Opportunity(int stage, String text, State state, String owner) implements Serializable {

    /** How far an opportunity is. */
    public enum State {
        IDEA,
        PLANNED,
        RUNNING,
        DONE
    }
}
