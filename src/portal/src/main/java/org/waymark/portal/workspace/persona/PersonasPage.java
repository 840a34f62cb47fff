package org.waymark.portal.workspace.persona;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.journey.JourneySummary;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.PathId;

/** {@code /studies/personas/{study}}: the personas and journey maps of a study. */
@Named
@ViewScoped
public class PersonasPage implements Serializable {

    @Inject
    private PersonaService personas;

    @Inject
    private JourneyService journeys;

    private UUID study;
    private List<PersonaSummary> list;
    private List<JourneySummary> maps;
    private String title;
    private List<UUID> chosen;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        list = personas.listPersonas(study);
        maps = journeys.listJourneys(study);
    }

    public void createJourney() {
        var document = JourneyDocument.empty(title == null ? "" : title, chosen == null ? List.of() : chosen);
        Go.to("/studies/journey/"
                + journeys.createJourney(study, document).summary().id());
    }

    public UUID getStudy() {
        return study;
    }

    public List<PersonaSummary> getList() {
        return list;
    }

    public List<JourneySummary> getMaps() {
        return maps;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }
}
