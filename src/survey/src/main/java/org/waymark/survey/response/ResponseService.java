package org.waymark.survey.response;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Role;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.StudyAccess;

/**
 * Takes complete responses that a program sends on behalf of a research manager. A submission id makes a retry harmless:
 * the same answers are stored once, other answers under the same id are refused.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class ResponseService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private SurveyService surveys;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private ResponseStore store;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * Stores a response, or finds it stored already.
     *
     * @throws InvalidInputException with what is wrong, at paths such as {@code answers.Q5}
     * @throws ConflictException when the survey is not open, or other answers came under that id
     */
    public SubmittedResponse submit(UUID id, Submission submission) {
        SurveyDetails survey = fielded(id);
        SubmissionReader.Read read = reader(survey).read(submission);
        if (!read.problems().isEmpty()) {
            throw new InvalidInputException(read.problems());
        }
        Optional<Response> known = find(id, read.submissionId());
        if (known.isPresent()) {
            Intake.requireSame(known.get().answers(), read);
            return known.get().submitted(false);
        }
        requireOpen(survey);
        Response response = Response.complete(
                id,
                survey.published(),
                read.language(),
                read.submissionId(),
                read.answers(),
                LocalDate.now(ZoneOffset.UTC));
        entities.persist(response);
        submitted.fire(new ResponseSubmitted(id));
        return response.submitted(true);
    }

    private Optional<Response> find(UUID survey, String submissionId) {
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey and r.submissionId = :id", Response.class)
                .setParameter("survey", survey)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Stores all or none.
     *
     * @throws InvalidInputException with the first hundred things that are wrong
     */
    public StoredCount submitAll(UUID id, Iterator<Submission> submissions) {
        SurveyDetails survey = fielded(id);
        requireOpen(survey);
        Intake intake;
        try (ResponseBatch batch = store.begin(id, survey.published())) {
            intake = new Intake(reader(survey), submissionIds -> stored(id, submissionIds), batch);
            intake.takeAll(submissions);
        }
        if (!intake.problems().isEmpty()) {
            throw new InvalidInputException(intake.problems());
        }
        if (intake.count().stored() > 0) {
            submitted.fire(new ResponseSubmitted(id));
        }
        return intake.count();
    }

    /** The survey, so that nobody else stores responses of programs in it until we have finished. */
    private SurveyDetails fielded(UUID id) {
        entities.createNativeQuery("select id from survey where id = ? for update")
                .setParameter(1, id)
                .getResultList();
        SurveyDetails survey = surveys.getSurvey(id);
        access.requireEdit(survey.study());
        if (!survey.isPublished()) {
            throw new ConflictException("exchange.notOpen");
        }
        return survey;
    }

    private SubmissionReader reader(SurveyDetails survey) {
        return new SubmissionReader(questionnaires.get(survey.id(), survey.published()));
    }

    private static void requireOpen(SurveyDetails survey) {
        if (!survey.isOpen()) {
            throw new ConflictException("exchange.notOpen");
        }
    }

    private Map<String, Answers> stored(UUID survey, Collection<String> submissionIds) {
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey and r.submissionId in :ids",
                        Response.class)
                .setParameter("survey", survey)
                .setParameter("ids", submissionIds)
                .getResultStream()
                .collect(Collectors.toMap(Response::submissionId, Response::answers));
    }
}
