package org.waymark.survey.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.questionnaire.SurveyOrigin;
import org.waymark.survey.study.StudyAccess;

/**
 * What respondents and stakeholders said, for the members of the study. A survey of another study does not exist:
 * {@link NotFoundException}.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SurveyData {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private ResponseSource source;

    public UUID getStudyOf(UUID survey) {
        UUID study = source.getStudyOf(survey);
        access.requireView(study);
        return study;
    }

    public SurveyReference getSurvey(UUID survey) {
        getStudyOf(survey);
        Object[] found = entities.createQuery(
                        "select s.title, s.origin, s.collectedFrom, s.collectedTo from Survey s where s.id = :survey",
                        Object[].class)
                .setParameter("survey", survey)
                .getSingleResult();
        if (found[2] != null) {
            return new SurveyReference(survey, (String) found[0], (LocalDate) found[2], (LocalDate) found[3], false);
        }
        return new SurveyReference(
                survey, (String) found[0], day(survey, "asc"), day(survey, "desc"), found[1] == SurveyOrigin.UPLOADED);
    }

    /** The first day or the last: an aggregate would come back as the driver's own type of date. */
    private LocalDate day(UUID survey, String order) {
        return entities.createQuery(
                        "select r.submittedOn from Response r where r.surveyId = :survey"
                                + " and r.submittedOn is not null order by r.submittedOn " + order,
                        LocalDate.class)
                .setParameter("survey", survey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** How many responses have been submitted. */
    public int countResponses(UUID survey) {
        getStudyOf(survey);
        return entities.createQuery(
                        "select count(r) from Response r where r.surveyId = :survey"
                                + " and r.state = org.waymark.survey.response.ResponseState.SUBMITTED",
                        Long.class)
                .setParameter("survey", survey)
                .getSingleResult()
                .intValue();
    }

    /** What the survey asked, in the order of its questions; never identity questions. */
    public List<Variable> listVariables(UUID survey) {
        getStudyOf(survey);
        return source.listVariables(survey);
    }

    /** The submitted responses, in ascending order of their identifiers: all variables but identity and words. */
    public ResponseMatrix getMatrix(UUID survey) {
        getStudyOf(survey);
        return source.getMatrix(survey);
    }

    /**
     * The same for some of the responses.
     *
     * @param responses in any order; those that are no longer there are left out
     */
    public ResponseMatrix getMatrix(UUID survey, Collection<UUID> responses) {
        getStudyOf(survey);
        return source.getMatrix(survey, responses);
    }

    /** The same for at most so many of the responses, spread evenly over all. */
    public ResponseMatrix getSample(UUID survey, int most) {
        getStudyOf(survey);
        return source.getSample(survey, most);
    }

    /**
     * What respondents wrote, in ascending order of their responses' identifiers.
     *
     * @param variable code of a variable of words
     */
    public List<OpenAnswer> listOpenAnswers(UUID survey, String variable) {
        getStudyOf(survey);
        return source.listOpenAnswers(survey, variable);
    }

    /** What stakeholders said in interviews and agreed to be quoted with. */
    public List<InterviewQuote> listQuotes(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select new org.waymark.survey.api.InterviewQuote(q.id, q.words, i.stakeholder)"
                                + " from Quote q join q.interview i where i.studyId = :study and q.consent = true"
                                + " order by i.heldOn, i.stakeholder, q.position",
                        InterviewQuote.class)
                .setParameter("study", study)
                .getResultList();
    }
}
