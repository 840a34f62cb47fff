package org.waymark.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.api.SurveyDeletion;
import org.waymark.survey.study.StudyAccess;

/** Deletes uploaded surveys with everything that was made of them. What was asked here is kept. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SurveyRemovalService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private Event<SurveyDeletion> deletions;

    /** What would be gone, and what stands against it. */
    public SurveyTraces getTraces(UUID id) {
        return traces(edited(id), false);
    }

    /**
     * Deletes a survey, its responses, and what other contexts made of them.
     *
     * @throws ConflictException when it is not an uploaded one, or something must not lose its responses
     */
    public void deleteSurvey(UUID id) {
        Survey survey = edited(id);
        entities.lock(survey, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> holding = traces(survey, false).holding();
        if (!holding.isEmpty()) {
            Map.Entry<String, String> reason = holding.entrySet().iterator().next();
            throw new ConflictException(reason.getKey(), reason.getValue());
        }
        traces(survey, true);
        delete("Response r where r.surveyId", id);
        delete("QuestionnaireVersion v where v.surveyId", id);
        entities.remove(survey);
        entities.flush();
    }

    private SurveyTraces traces(Survey survey, boolean decided) {
        var deletion = new SurveyDeletion(survey.id(), decided);
        if (survey.origin() != SurveyOrigin.UPLOADED) {
            deletion.hold("survey.delete.written", survey.details().title());
        }
        deletions.fire(deletion);
        long responses = entities.createQuery("select count(r) from Response r where r.surveyId = :survey", Long.class)
                .setParameter("survey", survey.id())
                .getSingleResult();
        return new SurveyTraces(responses, deletion.going(), deletion.holding());
    }

    private void delete(String whose, UUID survey) {
        entities.createQuery("delete from " + whose + " = :survey")
                .setParameter("survey", survey)
                .executeUpdate();
    }

    private Survey edited(UUID id) {
        Survey survey = entities.find(Survey.class, id);
        if (survey == null) {
            throw new NotFoundException("survey");
        }
        access.requireEdit(survey.studyId());
        return survey;
    }
}
