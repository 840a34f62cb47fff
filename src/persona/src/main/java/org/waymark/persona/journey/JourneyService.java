package org.waymark.persona.journey;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.survey.api.StudyRights;

/** Drawing and publishing journey maps. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class JourneyService {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private PersonaService personas;

    /** @throws InvalidInputException with everything that does not hang together, each at its path */
    public JourneyDraft createJourney(UUID study, JourneyDocument document) {
        rights.requireEdit(study);
        check(study, document);
        var journey = new Journey(study, document);
        entities.persist(journey);
        entities.flush();
        return journey.toDraft();
    }

    /** The journey maps of a study, published or not. */
    public List<JourneySummary> listJourneys(UUID study) {
        rights.requireView(study);
        return entities.createQuery(
                        "select j from Journey j where j.studyId = :study order by j.createdAt", Journey.class)
                .setParameter("study", study)
                .getResultStream()
                .map(Journey::summary)
                .toList();
    }

    public JourneyDraft getDraft(UUID id) {
        Journey journey = find(id);
        rights.requireView(journey.studyId());
        return journey.toDraft();
    }

    /**
     * Keeps a changed draft.
     *
     * @param version of the draft the change was made on
     * @throws ConflictException when somebody else changed it since then
     */
    public JourneyDraft saveDraft(UUID id, int version, JourneyDocument document) {
        Journey journey = find(id);
        rights.requireEdit(journey.studyId());
        if (journey.version() != version) {
            throw new ConflictException("journey.changedMeanwhile");
        }
        check(journey.studyId(), document);
        journey.edit(document);
        entities.flush();
        return journey.toDraft();
    }

    /**
     * Puts the draft into the library as the next version.
     *
     * @throws ConflictException when one of its personas is not in the library yet
     */
    public JourneyDraft publish(UUID id) {
        Journey journey = find(id);
        rights.requireEdit(journey.studyId());
        for (PersonaSummary persona : personas.listPersonas(journey.studyId())) {
            if (journey.document().personas().contains(persona.id()) && !persona.isPublished()) {
                throw new ConflictException("journey.persona.unpublished", persona.name());
            }
        }
        String studyTitle = rights.getStudy(journey.studyId()).title();
        entities.persist(
                journey.publish(studyTitle, session.getCallerPrincipal().getName()));
        entities.flush();
        return journey.toDraft();
    }

    private void check(UUID study, JourneyDocument document) {
        var problems = new ArrayList<>(JourneyCheck.check(document));
        List<UUID> known =
                personas.listPersonas(study).stream().map(PersonaSummary::id).toList();
        if (!known.containsAll(document.personas())) {
            problems.add(Problem.at("personas", "journey.persona.unknown"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private Journey find(UUID id) {
        Journey journey = entities.find(Journey.class, id);
        if (journey == null) {
            throw new NotFoundException("journey");
        }
        return journey;
    }
}
