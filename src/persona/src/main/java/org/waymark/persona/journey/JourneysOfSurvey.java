package org.waymark.persona.journey;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.Role;
import org.waymark.persona.persona.PersonaService;
import org.waymark.persona.persona.PersonaSummary;
import org.waymark.segmentation.api.Segmentations;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.SurveyDeletion;

/** A journey map, published or not, keeps the survey that its personas rest on. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class JourneysOfSurvey {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    @Inject
    private Segmentations segmentations;

    @Inject
    private PersonaService personas;

    /** Before runs go, by which personas are found. */
    public void hear(@Observes @Priority(Interceptor.Priority.APPLICATION + 50) SurveyDeletion deletion) {
        UUID study = surveys.getStudyOf(deletion.survey());
        rights.requireEdit(study);
        List<UUID> runs = segmentations.listRuns(deletion.survey());
        String walking = personas.listPersonas(study).stream()
                .filter(persona -> runs.contains(persona.run()) && isNamed(persona.id()))
                .map(PersonaSummary::name)
                .collect(Collectors.joining(", "));
        if (!walking.isEmpty()) {
            deletion.hold("survey.delete.journey", walking);
        }
    }

    private boolean isNamed(UUID persona) {
        // an identifier is in no other text by chance
        return entities.createQuery("select count(j) from Journey j where j.draft like :persona", Long.class)
                        .setParameter("persona", "%" + persona + "%")
                        .getSingleResult()
                > 0;
    }
}
