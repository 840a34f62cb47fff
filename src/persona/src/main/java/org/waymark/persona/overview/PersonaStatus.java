package org.waymark.persona.overview;

import java.util.List;
import org.waymark.persona.journey.JourneySummary;
import org.waymark.persona.persona.PersonaSummary;

/**
 * Where the personas and journey maps of a study stand.
 *
 * @param publishedPersonas every publication of a persona, newest first
 * @param publishedJourneys every publication of a journey map, newest first
 */
public record PersonaStatus(
        List<PersonaSummary> personas,
        List<JourneySummary> journeys,
        List<Publication> publishedPersonas,
        List<Publication> publishedJourneys) {

    public PersonaStatus {
        personas = List.copyOf(personas);
        journeys = List.copyOf(journeys);
        publishedPersonas = List.copyOf(publishedPersonas);
        publishedJourneys = List.copyOf(publishedJourneys);
    }
}
