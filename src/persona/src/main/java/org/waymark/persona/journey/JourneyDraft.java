package org.waymark.persona.journey;

import java.io.Serializable;

/**
 * A journey map as it is being drawn.
 *
 * @param version to be given back with a change, so that two people do not overwrite each other
 */
public record JourneyDraft(JourneySummary summary, JourneyDocument document, int version) implements Serializable {}
