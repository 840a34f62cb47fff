package org.waymark.persona.overview;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was put into the library.
 *
 * @param at when
 * @param id of the persona or the journey map
 * @param name what it is called today
 * @param number of the version
 */
public record Publication(Instant at, UUID id, String name, int number) {}
