package org.waymark.portal.rest.journey;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.waymark.persona.journey.JourneySummary;

/**
 * A journey map in a list.
 *
 * @param published number of the version in the library; left out before the first
 */
@JsonbPropertyOrder({"id", "study", "title", "published"})
public record JourneySummaryDocument(UUID id, UUID study, String title, Integer published) {

    static JourneySummaryDocument of(JourneySummary journey) {
        return new JourneySummaryDocument(journey.id(), journey.study(), journey.title(), journey.published());
    }
}
