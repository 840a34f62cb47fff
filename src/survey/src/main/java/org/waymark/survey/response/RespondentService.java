package org.waymark.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Secret;
import org.waymark.survey.api.ResponseStarted;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;

/**
 * Answering a survey. Open to everybody: what opens a draft is the secret that only its respondent holds. Each method is
 * one transaction, so what it returns has been committed; each may be repeated, by a double click or a retry, without
 * changing anything a second time.
 */
@Stateless
@PermitAll
public class RespondentService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private Event<ResponseStarted> started;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * What the holder of the secret sees.
     *
     * @throws NotFoundException when no published survey has that code
     */
    public RespondentView getView(String code, String secret, String language) {
        SurveyDetails survey = survey(code);
        return find(survey, secret, LockModeType.NONE)
                .map(response -> view(survey, response, secret))
                .orElseGet(() -> notStarted(survey, language));
    }

    /** Begins a response, or continues the one the secret opens already. */
    public RespondentView begin(String code, String secret, String language) {
        SurveyDetails survey = survey(code);
        Optional<Response> known = find(survey, secret, LockModeType.NONE);
        if (known.isPresent()) {
            return view(survey, known.get(), secret);
        }
        requireOpen(survey);
        Questionnaire asked = questionnaires.get(survey.id(), survey.published());
        Response response = Response.begin(survey.id(), survey.published(), asked.nearest(language), secret);
        entities.persist(response);
        // a second click that came at the same time fails here, on the unique secret, and finds this one when repeated
        entities.flush();
        started.fire(new ResponseStarted(survey.id()));
        return view(survey, response, secret);
    }

    /**
     * Keeps the answers to one page and turns to the next; after the last page, submits.
     *
     * @param pageIndex the page that was answered, from 0
     * @param seenRevision how often that page had been saved when it was shown
     * @param sent values by field, as the page's form sent them
     */
    public PageOutcome savePage(
            String code, String secret, int pageIndex, int seenRevision, Map<String, List<String>> sent) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        if (response.isSubmitted()) {
            return PageOutcome.of(PageOutcome.Kind.SUBMITTED_BEFORE);
        }
        requireOpen(survey);
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        if (pageIndex < 0 || pageIndex >= asked.pages().size()) {
            throw new NotFoundException("page");
        }
        var reader = new AnswerReader(sent);
        asked.pages().get(pageIndex).questions().forEach(reader::read);
        Iterable<String> variables = Response.variables(asked, pageIndex);
        if (response.revision(pageIndex) > seenRevision
                && !response.answers().only(variables).equals(reader.answers())) {
            return PageOutcome.of(PageOutcome.Kind.CHANGED_ELSEWHERE);
        }
        response.save(asked, pageIndex, reader.answers());
        if (!reader.problems().isEmpty()) {
            response.turnTo(pageIndex);
            return new PageOutcome(PageOutcome.Kind.INCOMPLETE, reader.problems());
        }
        return pageIndex == asked.pages().size() - 1
                ? submit(survey, response, asked, secret)
                : PageOutcome.of(PageOutcome.Kind.SAVED);
    }

    /** Turns back to a page, keeping everything. */
    public void turnTo(String code, String secret, int pageIndex) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        if (!response.isSubmitted()) {
            response.turnTo(Math.max(0, Math.min(pageIndex, asked.pages().size() - 1)));
        }
    }

    /** Goes on in another language of the questionnaire. */
    public void speak(String code, String secret, String language) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        if (!response.isSubmitted()) {
            response.speak(
                    questionnaires.get(survey.id(), response.questionnaire()).nearest(language));
        }
    }

    private PageOutcome submit(SurveyDetails survey, Response response, Questionnaire asked, String secret) {
        for (int i = 0; i < asked.pages().size(); i++) {
            List<Problem> missing = missing(asked.pages().get(i).questions(), response.answers());
            if (!missing.isEmpty()) {
                // a page that was never seen, by a link or an edited address: show it
                response.turnTo(i);
                return new PageOutcome(PageOutcome.Kind.INCOMPLETE, List.of());
            }
        }
        response.submit(secret);
        submitted.fire(new ResponseSubmitted(survey.id()));
        return PageOutcome.of(PageOutcome.Kind.SUBMITTED);
    }

    private static List<Problem> missing(List<Question> questions, Answers answers) {
        var missing = new ArrayList<Problem>();
        for (Question question : questions) {
            if (question.required() && !AnswerReader.isAnswered(question, answers)) {
                missing.add(Problem.at(question.code(), "answer.required"));
            }
        }
        return missing;
    }

    private RespondentView view(SurveyDetails survey, Response response, String secret) {
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        int page = Math.min(response.page(), asked.pages().size() - 1);
        return new RespondentView(
                survey.id(),
                asked,
                response.language(),
                survey.isOpen(),
                response.isSubmitted() ? RespondentView.Progress.SUBMITTED : RespondentView.Progress.ANSWERING,
                page,
                response.revision(page),
                response.answers(),
                response.isSubmitted() ? Response.receipt(secret) : null);
    }

    private RespondentView notStarted(SurveyDetails survey, String language) {
        Questionnaire asked = questionnaires.get(survey.id(), survey.published());
        return new RespondentView(
                survey.id(),
                asked,
                asked.nearest(language),
                survey.isOpen(),
                RespondentView.Progress.NOT_STARTED,
                0,
                0,
                Answers.NONE,
                null);
    }

    private Response get(SurveyDetails survey, String secret) {
        return find(survey, secret, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFoundException("response"));
    }

    private Optional<Response> find(SurveyDetails survey, String secret, LockModeType lock) {
        if (secret == null) {
            return Optional.empty();
        }
        UUID id = survey.id();
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey"
                                + " and (r.holderHash = :draft or r.holderHash = :receipt)",
                        Response.class)
                .setParameter("survey", id)
                .setParameter("draft", Secret.hash(secret))
                .setParameter("receipt", Response.receiptHash(secret))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private SurveyDetails survey(String code) {
        return questionnaires.findByCode(code).orElseThrow(() -> new NotFoundException("survey"));
    }

    private static void requireOpen(SurveyDetails survey) {
        if (!survey.isOpen()) {
            throw new ConflictException("answer.closed");
        }
    }
}
