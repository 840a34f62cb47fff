package org.waymark.portal.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.waymark.persona.journey.PublishedJourney;
import org.waymark.persona.journey.PublishedJourneys;
import org.waymark.persona.persona.PublishedPersonas;
import org.waymark.portal.page.PathId;

/** {@code /library/journey/{journey}} and, for an earlier version, {@code /library/journey/{journey}/{number}}. */
@Named
@RequestScoped
public class JourneyPage {

    @Inject
    private PublishedJourneys journeys;

    @Inject
    private PublishedPersonas personas;

    private PublishedJourney journey;
    private JourneyMap map;

    @PostConstruct
    void load() {
        UUID id = PathId.get(0);
        String version = PathId.part(1);
        journey = version.matches("\\d{1,6}")
                ? journeys.getJourney(id, Integer.parseInt(version))
                : journeys.getJourney(id);
        map = new JourneyMap(
                journey.document(), personas.listPersonas(journey.document().personas()));
    }

    public PublishedJourney getJourney() {
        return journey;
    }

    public JourneyMap getMap() {
        return map;
    }
}
