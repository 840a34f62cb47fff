package org.waymark.persona.journey;

import java.io.Serializable;
import java.util.UUID;

/**
 * A journey map in a list.
 *
 * @param published number of the version in the library; null before the first
 */
public record JourneySummary(UUID id, UUID study, String title, Integer published) implements Serializable {

    public boolean isPublished() {
        return published != null;
    }
}
