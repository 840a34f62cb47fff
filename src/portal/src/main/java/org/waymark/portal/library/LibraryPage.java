package org.waymark.portal.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.persona.journey.PublishedJourney;
import org.waymark.persona.library.LibraryService;
import org.waymark.persona.persona.PublishedPersona;
import org.waymark.portal.page.PathId;

/** {@code /library}: everything published, and the way to find it. */
@Named
@RequestScoped
public class LibraryPage {

    /**
     * What one study has in the library.
     *
     * @param title of the study
     * @param fictitious whether its data are made up
     */
    public record Shelf(String title, boolean fictitious, List<PublishedPersona> personas) {}

    @Inject
    private LibraryService library;

    private String search;
    private LibraryService.Findings findings;
    private List<Shelf> shelves;

    /** Runs the search that the address asks for. */
    public void find() {
        PathId.none();
        findings = library.search(search);
        Map<UUID, List<PublishedPersona>> byStudy = new LinkedHashMap<>();
        for (PublishedPersona persona : findings.personas()) {
            byStudy.computeIfAbsent(persona.summary().study(), study -> new ArrayList<>())
                    .add(persona);
        }
        shelves = byStudy.values().stream()
                .map(personas -> {
                    var provenance = personas.get(0).document().provenance();
                    return new Shelf(provenance.studyTitle(), provenance.fictitious(), personas);
                })
                .toList();
    }

    public List<Shelf> getShelves() {
        return shelves;
    }

    public List<PublishedJourney> getJourneys() {
        return findings.journeys();
    }

    public boolean isNothing() {
        return findings.isEmpty();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
