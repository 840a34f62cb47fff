package org.waymark.persona.journey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.search.SearchWords;

/** The journey maps in the library. Publishing is what opens them to every employee. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class PublishedJourneys {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    /** The newest version of a journey map. */
    public PublishedJourney getJourney(UUID id) {
        Journey journey = find(id);
        return get(journey, journey.summary().published());
    }

    /** An earlier version, which stays reachable when a newer one is published. */
    public PublishedJourney getJourney(UUID id, int version) {
        return get(find(id), version);
    }

    /** The newest version of every journey map that holds all the words. */
    public List<PublishedJourney> search(SearchWords words) {
        var query = entities.createQuery(
                "select j, v from Journey j, JourneyVersion v where v.id.owner = j.id and v.id.number = j.published"
                        + words.condition("v.searchText") + " order by j.title",
                Object[].class);
        return words.bind(query)
                .getResultStream()
                .map(row -> published((Journey) row[0], (JourneyVersion) row[1], List.of()))
                .toList();
    }

    private PublishedJourney get(Journey journey, int number) {
        List<JourneyVersion> versions = entities.createQuery(
                        "select v from JourneyVersion v where v.id.owner = :id order by v.id.number desc",
                        JourneyVersion.class)
                .setParameter("id", journey.summary().id())
                .getResultList();
        List<Integer> numbers = versions.stream().map(JourneyVersion::number).toList();
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> published(journey, version, numbers))
                .orElseThrow(() -> new NotFoundException("journey"));
    }

    private static PublishedJourney published(Journey journey, JourneyVersion version, List<Integer> numbers) {
        return new PublishedJourney(
                journey.summary(), version.document(), version.number(), version.publishedAt(), numbers);
    }

    private Journey find(UUID id) {
        Journey journey = entities.find(Journey.class, id);
        if (journey == null || journey.summary().published() == null) {
            throw new NotFoundException("journey");
        }
        return journey;
    }
}
