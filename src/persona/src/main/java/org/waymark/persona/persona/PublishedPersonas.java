package org.waymark.persona.persona;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.search.SearchWords;

/** The personas in the library. Publishing is what opens them to every employee. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class PublishedPersonas {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    /** The newest version of a persona. */
    public PublishedPersona getPersona(UUID id) {
        Persona persona = find(id);
        return get(persona, persona.summary().published());
    }

    /** An earlier version, which stays reachable when a newer one is published. */
    public PublishedPersona getPersona(UUID id, int version) {
        return get(find(id), version);
    }

    /** @throws NotFoundException when no published persona has that code */
    public PublishedPersona getByCode(String code) {
        return entities.createQuery(
                        "select p from Persona p where p.code = :code and p.published is not null", Persona.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(persona -> get(persona, persona.summary().published()))
                .orElseThrow(() -> new NotFoundException("persona"));
    }

    /** Those of the given personas that are in the library. */
    public List<PublishedPersona> listPersonas(Collection<UUID> ids) {
        return search(SearchWords.NONE).stream()
                .filter(persona -> ids.contains(persona.summary().id()))
                .toList();
    }

    /** The newest version of every persona that holds all the words. */
    public List<PublishedPersona> search(SearchWords words) {
        var query = entities.createQuery(
                "select p, v from Persona p, PersonaVersion v where v.id.owner = p.id and v.id.number = p.published"
                        + words.condition("v.searchText") + " order by p.studyId, p.segment",
                Object[].class);
        return words.bind(query)
                .getResultStream()
                .map(row -> published((Persona) row[0], (PersonaVersion) row[1], List.of()))
                .toList();
    }

    private PublishedPersona get(Persona persona, int number) {
        List<PersonaVersion> versions = entities.createQuery(
                        "select v from PersonaVersion v where v.id.owner = :id order by v.id.number desc",
                        PersonaVersion.class)
                .setParameter("id", persona.id())
                .getResultList();
        List<Integer> numbers = versions.stream().map(PersonaVersion::number).toList();
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> published(persona, version, numbers))
                .orElseThrow(() -> new NotFoundException("persona"));
    }

    private static PublishedPersona published(Persona persona, PersonaVersion version, List<Integer> numbers) {
        return new PublishedPersona(
                persona.summary(), version.document(), version.number(), version.publishedAt(), numbers);
    }

    private Persona find(UUID id) {
        Persona persona = entities.find(Persona.class, id);
        if (persona == null || !persona.isPublished()) {
            throw new NotFoundException("persona");
        }
        return persona;
    }
}
