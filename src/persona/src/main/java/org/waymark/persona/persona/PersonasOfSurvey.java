package org.waymark.persona.persona;

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
import org.waymark.segmentation.api.Segmentations;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.SurveyDeletion;

/**
 * Drafts of personas go with the survey they rest on; published ones keep it. An EJB, so that
 * it works in its own module's environment and not in that of whoever deletes.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class PersonasOfSurvey {

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    @Inject
    private Segmentations segmentations;

    /** Before runs go, by which personas are found. */
    public void hear(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) SurveyDeletion deletion) {
        rights.requireEdit(surveys.getStudyOf(deletion.survey()));
        List<UUID> runs = segmentations.listRuns(deletion.survey());
        if (runs.isEmpty()) {
            return;
        }
        List<Persona> personas = entities.createQuery(
                        "select p from Persona p where p.runId in :runs order by p.name", Persona.class)
                .setParameter("runs", runs)
                .getResultList();
        if (deletion.isDecided()) {
            personas.forEach(entities::remove);
            entities.flush();
            return;
        }
        deletion.takeAlong("drafts", personas.size());
        hold(
                deletion,
                "survey.delete.published",
                personas.stream()
                        .filter(persona -> persona.summary().isPublished())
                        .toList());
    }

    private static void hold(SurveyDeletion deletion, String reason, List<Persona> personas) {
        if (!personas.isEmpty()) {
            deletion.hold(
                    reason,
                    personas.stream().map(persona -> persona.summary().name()).collect(Collectors.joining(", ")));
        }
    }
}
