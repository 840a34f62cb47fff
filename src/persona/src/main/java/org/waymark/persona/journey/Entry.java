package org.waymark.persona.journey;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a cell of a journey map says.
 *
 * @param stage position of the stage, from 0
 * @param lane the row
 * @param persona whom it is true of; null for all personas on the map
 * @param text what it says
 * @param statement id of the persona's statement that supports it; null when none does
 */
public record Entry(int stage, Lane lane, UUID persona, String text, String statement) implements Serializable {}
