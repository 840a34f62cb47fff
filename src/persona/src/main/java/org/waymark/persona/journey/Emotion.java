package org.waymark.persona.journey;

import java.io.Serializable;
import java.util.UUID;

/**
 * How a persona feels at a stage.
 *
 * @param stage position of the stage, from 0
 * @param persona who
 * @param level from −2, annoyed, to 2, glad
 */
public record Emotion(int stage, UUID persona, int level) implements Serializable {

    public static final int LOWEST = -2;
    public static final int HIGHEST = 2;
}
