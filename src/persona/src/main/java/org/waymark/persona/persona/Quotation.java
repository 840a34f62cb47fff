package org.waymark.persona.persona;

import java.io.Serializable;

/**
 * Somebody's own words on a persona page.
 *
 * @param words what they said
 * @param source who, as a role or pseudonym
 */
public record Quotation(String words, String source) implements Serializable {}
