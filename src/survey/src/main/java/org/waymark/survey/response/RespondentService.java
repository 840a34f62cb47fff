package org.waymark.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Secret;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.response.PageOutcome.Kind;
import org.waymark.survey.response.RespondentView.Progress;
import org.waymark.survey.response.RespondentView.Receipt;

/**
 * Answering a survey. Open to everybody: what opens a draft is the secret that only its respondent holds. Each method is
 * one transaction, so what it returns has been committed; each may be repeated, by a double click or a retry, without
 * changing anything a second time.
 */
@Stateless
@PermitAll
public class RespondentService {

    /** Asks for the first page that is not complete. */
    public static final int LATEST = Integer.MAX_VALUE;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private NewDraft newDraft;

    @Inject
    private Event<ResponseSubmitted> submitted;

    /**
     * What the holder of the secret sees.
     *
     * @param secret null when they hold none yet
     * @param preferred languages, the best first; one that is not offered counts for nothing
     * @param pageIndex the page they ask for, from 0, or {@link #LATEST}; nobody gets past a page that is not
     *     complete
     * @throws NotFoundException when no published survey has that code
     */
    public RespondentView getView(String code, String secret, List<String> preferred, int pageIndex) {
        SurveyDetails survey = survey(code);
        return find(survey, secret, LockModeType.NONE)
                .map(response -> view(survey, response, secret, pageIndex))
                .orElseGet(() -> notStarted(survey, preferred));
    }

    /**
     * Begins a response, or continues the one the secret opens already.
     *
     * @throws ConflictException when the survey takes no answers
     */
    public RespondentView begin(String code, String secret, List<String> preferred) {
        SurveyDetails survey = survey(code);
        Optional<Response> known = find(survey, secret, LockModeType.NONE);
        if (known.isEmpty()) {
            requireOpen(survey);
            known = store(survey, secret, preferred);
        }
        return view(survey, known.get(), secret, LATEST);
    }

    /**
     * Keeps the answers to one page and turns to the next; after the last page, submits.
     *
     * @param pageIndex the page that was answered, from 0
     * @param seenRevision how often that page had been saved when it was shown
     * @param sent values by field, as the page's form sent them
     * @throws NotFoundException when the secret opens nothing here, or there is no such page
     * @throws ConflictException when the survey takes no answers any more
     */
    public PageOutcome savePage(
            String code, String secret, int pageIndex, int seenRevision, Map<String, List<String>> sent) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        Optional<Kind> refusal = keep(survey, response, asked, pageIndex, seenRevision, sent);
        if (refusal.isPresent()) {
            return new PageOutcome(refusal.get(), pageIndex);
        }
        if (!response.open(asked, pageIndex).problems().isEmpty()) {
            return new PageOutcome(Kind.INCOMPLETE, pageIndex);
        }
        if (pageIndex < asked.pages().size() - 1) {
            return new PageOutcome(Kind.SAVED, pageIndex + 1);
        }
        return submit(survey, response, asked, secret);
    }

    /**
     * Keeps what stands on a page that is left without being finished: to go back, to another language, or to go on
     * another day.
     *
     * @see #savePage
     */
    public PageOutcome keepPage(
            String code, String secret, int pageIndex, int seenRevision, Map<String, List<String>> sent) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        return keep(survey, response, asked, pageIndex, seenRevision, sent)
                .map(refusal -> new PageOutcome(refusal, pageIndex))
                .orElseGet(() -> new PageOutcome(Kind.SAVED, pageIndex));
    }

    /** Goes on in another language of the questionnaire. */
    public void speak(String code, String secret, String language) {
        SurveyDetails survey = survey(code);
        Response response = get(survey, secret);
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        if (!response.isSubmitted() && asked.languages().contains(language)) {
            response.speak(language);
        }
    }

    private Optional<Kind> keep(
            SurveyDetails survey,
            Response response,
            Questionnaire asked,
            int pageIndex,
            int seenRevision,
            Map<String, List<String>> sent) {
        if (response.isSubmitted()) {
            return Optional.of(Kind.SUBMITTED_BEFORE);
        }
        requireOpen(survey);
        if (pageIndex < 0 || pageIndex >= asked.pages().size()) {
            throw new NotFoundException("page");
        }
        Page page = asked.pages().get(pageIndex);
        AnswerReader reader = AnswerReader.ofForm(sent);
        page.questions().forEach(reader::read);
        int revision = response.revision(pageIndex);
        boolean changes = !FormFields.of(page, reader.answers(), reader.unread())
                .equals(response.open(asked, pageIndex).fields());
        if (changes && revision > seenRevision) {
            return Optional.of(Kind.CHANGED_ELSEWHERE);
        }
        if (changes || revision == 0) {
            response.save(asked, pageIndex, reader.answers(), reader.unread());
        }
        return Optional.empty();
    }

    private PageOutcome submit(SurveyDetails survey, Response response, Questionnaire asked, String secret) {
        int incomplete = response.firstIncomplete(asked);
        if (incomplete < asked.pages().size()) {
            // left by the back button, or never seen because an address was edited
            return new PageOutcome(Kind.INCOMPLETE, incomplete);
        }
        response.submit(secret, asked.anonymity());
        submitted.fire(new ResponseSubmitted(survey.id()));
        return new PageOutcome(Kind.SUBMITTED, asked.pages().size() - 1);
    }

    private Optional<Response> store(SurveyDetails survey, String secret, List<String> preferred) {
        Questionnaire asked = questionnaires.get(survey.id(), survey.published());
        ConflictException refusal = null;
        try {
            newDraft.store(survey.id(), survey.published(), asked.nearest(preferred), secret);
        } catch (ConflictException e) {
            refusal = e;
        }
        Optional<Response> stored = find(survey, secret, LockModeType.NONE);
        if (stored.isEmpty()) {
            throw new IllegalStateException("A draft could not be stored", refusal);
        }
        return stored;
    }

    private RespondentView view(SurveyDetails survey, Response response, String secret, int pageIndex) {
        Questionnaire asked = questionnaires.get(survey.id(), response.questionnaire());
        boolean answering = !response.isSubmitted();
        return new RespondentView(
                survey.id(),
                response.questionnaire(),
                asked,
                response.language(),
                survey.isOpen(),
                answering ? Progress.ANSWERING : Progress.SUBMITTED,
                answering ? response.open(asked, within(asked, response, pageIndex)) : null,
                response.answers(),
                answering ? null : new Receipt(Response.receipt(secret), response.submittedOn()));
    }

    private static int within(Questionnaire asked, Response response, int pageIndex) {
        int furthest = Math.min(response.firstIncomplete(asked), asked.pages().size() - 1);
        return Math.max(0, Math.min(pageIndex, furthest));
    }

    private RespondentView notStarted(SurveyDetails survey, List<String> preferred) {
        Questionnaire asked = questionnaires.get(survey.id(), survey.published());
        return new RespondentView(
                survey.id(),
                survey.published(),
                asked,
                asked.nearest(preferred),
                survey.isOpen(),
                Progress.NOT_STARTED,
                null,
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
        return entities.createQuery(
                        "select r from Response r where r.holderHash in (:draft, :receipt) and r.surveyId = :survey",
                        Response.class)
                .setParameter("draft", Secret.hash(secret))
                .setParameter("receipt", Response.receiptHash(secret))
                .setParameter("survey", survey.id())
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
