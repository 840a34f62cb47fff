package org.waymark.persona.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.persona.PersonaService;
import org.waymark.survey.api.StudyRights;

/** Tells where the personas and journey maps of a study stand. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class PersonaStatusService {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private PersonaService personas;

    @Inject
    private JourneyService journeys;

    /** @throws NotFoundException unless the caller is a member of the study */
    public PersonaStatus getStatus(UUID study) {
        rights.requireView(study);
        return new PersonaStatus(
                personas.listPersonas(study),
                journeys.listJourneys(study),
                publications(
                        "p.id, p.name, v.id.number) from Persona p, PersonaVersion v"
                                + " where v.id.owner = p.id and p.studyId = :study",
                        study),
                publications(
                        "j.id, j.title, v.id.number) from Journey j, JourneyVersion v"
                                + " where v.id.owner = j.id and j.studyId = :study",
                        study));
    }

    private List<Publication> publications(String what, UUID study) {
        return entities.createQuery(
                        "select new org.waymark.persona.overview.Publication(v.publishedAt, " + what
                                + " order by v.publishedAt desc",
                        Publication.class)
                .setParameter("study", study)
                .getResultList();
    }
}
