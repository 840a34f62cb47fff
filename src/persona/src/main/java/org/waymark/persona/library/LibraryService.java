package org.waymark.persona.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.kernel.Role;
import org.waymark.persona.journey.PublishedJourney;
import org.waymark.persona.journey.PublishedJourneys;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.persona.search.SearchWords;

/** Finding what has been published. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class LibraryService {

    /**
     * What a search found.
     *
     * @param personas in the order of their studies and segments
     * @param journeys by title
     */
    public record Findings(List<PublishedPersona> personas, List<PublishedJourney> journeys) {

        public boolean isEmpty() {
            return personas.isEmpty() && journeys.isEmpty();
        }
    }

    @Inject
    private PublishedPersonas personas;

    @Inject
    private PublishedJourneys journeys;

    /**
     * Everything published that holds all the words: in names, statements, questions, quotes, advice, journey cells.
     *
     * @param text what to look for; blank for everything
     */
    public Findings search(String text) {
        SearchWords words = SearchWords.of(text);
        return new Findings(personas.search(words), journeys.search(words));
    }
}
