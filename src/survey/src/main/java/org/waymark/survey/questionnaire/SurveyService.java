package org.waymark.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.study.StudyAccess;

/** Writing, publishing and closing surveys. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SurveyService {

    /** Most characters of a title. */
    public static final int TITLE_LIMIT = 200;

    /** Most characters of a questionnaire as JSON; enough for a thousand questions. */
    static final int DOCUMENT_LIMIT = 4_000_000;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private PublishedQuestionnaires publishedQuestionnaires;

    /** Creates a survey with that questionnaire as its draft. */
    public SurveyDetails createSurvey(UUID study, Questionnaire questionnaire) {
        return create(study, SurveyOrigin.WRITTEN, questionnaire);
    }

    /** The same as below for responses of which nobody says when they were collected. */
    public SurveyDetails createUploadedSurvey(UUID study, Questionnaire questionnaire) {
        return createUploadedSurvey(study, questionnaire, null);
    }

    /**
     * Creates a survey for responses that were collected elsewhere, already published and closed.
     *
     * @param collected when they were; null when nobody says so
     */
    public SurveyDetails createUploadedSurvey(UUID study, Questionnaire questionnaire, CollectionPeriod collected) {
        UUID id = create(study, SurveyOrigin.UPLOADED, questionnaire).id();
        find(id).collectedIn(collected);
        publish(id);
        return close(id);
    }

    /** The surveys of a study, newest first. */
    public List<SurveyDetails> listSurveys(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select s from Survey s where s.studyId = :study order by s.createdAt desc", Survey.class)
                .setParameter("study", study)
                .getResultStream()
                .map(Survey::details)
                .toList();
    }

    public SurveyDetails getSurvey(UUID id) {
        Survey survey = find(id);
        access.requireView(survey.studyId());
        return survey.details();
    }

    /** How many responses the surveys of a study have got; a survey without any is not listed. */
    public Map<UUID, Long> listResponseCounts(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select r.surveyId, count(r) from Response r, Survey s where r.surveyId = s.id"
                                + " and s.studyId = :study"
                                + " and r.state = org.waymark.survey.response.ResponseState.SUBMITTED"
                                + " group by r.surveyId",
                        Object[].class)
                .setParameter("study", study)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The versions that were published, newest first. */
    public List<PublishedVersion> listVersions(UUID id) {
        access.requireView(find(id).studyId());
        return entities.createQuery(
                        "select v from QuestionnaireVersion v where v.surveyId = :survey order by v.number desc",
                        QuestionnaireVersion.class)
                .setParameter("survey", id)
                .getResultStream()
                .map(QuestionnaireVersion::details)
                .toList();
    }

    /** The questionnaire as it is being written, with the version to save it with. */
    public SurveyDraft getSurveyDraft(UUID id) {
        Survey survey = find(id);
        access.requireView(survey.studyId());
        return new SurveyDraft(survey.details(), QuestionnaireJson.read(survey.draft()), isChanged(survey));
    }

    /** The questionnaire as it is being written. */
    public Questionnaire getDraft(UUID id) {
        Survey survey = find(id);
        access.requireView(survey.studyId());
        return QuestionnaireJson.read(survey.draft());
    }

    /** The questionnaire in the field, or the draft when there is none yet. */
    public Questionnaire getQuestionnaire(UUID id) {
        Survey survey = find(id);
        access.requireView(survey.studyId());
        return survey.published() == null
                ? QuestionnaireJson.read(survey.draft())
                : publishedQuestionnaires.get(id, survey.published());
    }

    /**
     * Keeps a changed draft. It may be incomplete.
     *
     * @param version of the survey the change was made on
     * @throws ConflictException when somebody else changed the draft since then
     * @throws InvalidInputException when the title or the whole is too long to be kept
     */
    public SurveyDetails saveDraft(UUID id, int version, Questionnaire questionnaire) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        requireVersion(survey, version);
        requireSize(questionnaire);
        survey.edit(questionnaire);
        entities.flush();
        return survey.details();
    }

    /**
     * Freezes the draft as the next version and opens the survey with it. Responses already begun finish on theirs. A
     * draft that is in the field already is not published again.
     *
     * @throws InvalidInputException with everything {@link PreFlight} finds
     * @throws ConflictException when the survey is closed
     */
    public SurveyDetails publish(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        return publish(survey);
    }

    /**
     * The same for somebody who looked at the draft before.
     *
     * @param version of the survey they looked at
     * @throws ConflictException also when somebody else changed the draft since then
     */
    public SurveyDetails publish(UUID id, int version) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        requireVersion(survey, version);
        return publish(survey);
    }

    /** Ends the field: the link takes no more answers. */
    public SurveyDetails close(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        survey.close();
        entities.flush();
        return survey.details();
    }

    /** Lets a closed survey take answers again; not one whose responses were collected elsewhere. */
    public SurveyDetails reopen(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        survey.reopen();
        entities.flush();
        return survey.details();
    }

    private SurveyDetails publish(Survey survey) {
        survey.requireNotClosed();
        if (isChanged(survey)) {
            Questionnaire draft = QuestionnaireJson.read(survey.draft());
            List<Problem> problems =
                    survey.origin() == SurveyOrigin.UPLOADED ? PreFlight.checkUploaded(draft) : PreFlight.check(draft);
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
            entities.persist(survey.publish());
            entities.flush();
        }
        return survey.details();
    }

    private boolean isChanged(Survey survey) {
        if (survey.published() == null) {
            return true;
        }
        var key = new QuestionnaireVersion.Key(survey.id(), survey.published());
        String published = entities.find(QuestionnaireVersion.class, key).document();
        return !published.equals(survey.draft())
                && !QuestionnaireJson.read(published).equals(QuestionnaireJson.read(survey.draft()));
    }

    private SurveyDetails create(UUID study, SurveyOrigin origin, Questionnaire questionnaire) {
        access.requireEdit(study);
        if (questionnaire.title().in(questionnaire.language()).isEmpty()) {
            throw new InvalidInputException(Problem.at("title", "survey.title.length", TITLE_LIMIT));
        }
        requireSize(questionnaire);
        var survey = new Survey(study, origin, questionnaire);
        entities.persist(survey);
        entities.flush();
        return survey.details();
    }

    private static void requireVersion(Survey survey, int version) {
        if (survey.version() != version) {
            throw new ConflictException("questionnaire.changedMeanwhile");
        }
    }

    private static void requireSize(Questionnaire questionnaire) {
        if (questionnaire.title().in(questionnaire.language()).length() > TITLE_LIMIT) {
            throw new InvalidInputException(Problem.at("title", "survey.title.length", TITLE_LIMIT));
        }
        int length = QuestionnaireJson.write(questionnaire).length();
        if (length > DOCUMENT_LIMIT) {
            throw new InvalidInputException(Problem.at("", "questionnaire.large", DOCUMENT_LIMIT, length));
        }
    }

    private Survey find(UUID id) {
        Survey survey = entities.find(Survey.class, id);
        if (survey == null) {
            throw new NotFoundException("survey");
        }
        return survey;
    }
}
