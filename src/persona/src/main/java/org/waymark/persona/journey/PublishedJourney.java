package org.waymark.persona.journey;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A journey map as everybody sees it.
 *
 * @param version the number of this version
 * @param publishedAt when it was published
 * @param versions the numbers of all versions, newest first
 */
public record PublishedJourney(
        JourneySummary summary, JourneyDocument document, int version, Instant publishedAt, List<Integer> versions)
        implements Serializable {

    /** Whether a newer version has taken its place. */
    public boolean isSuperseded() {
        return version < summary.published();
    }
}
