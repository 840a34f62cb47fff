package org.waymark.persona.persona;

import java.io.Serializable;

/**
 * A persona as it is being written.
 *
 * @param version to be given back with a change, so that two people do not overwrite each other
 */
public record PersonaDraft(PersonaSummary summary, PersonaDocument document, int version) implements Serializable {}
