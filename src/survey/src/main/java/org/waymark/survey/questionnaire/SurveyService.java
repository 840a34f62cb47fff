package org.waymark.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.study.StudyAccess;

/** Writing, publishing and closing surveys. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SurveyService {

    static final int TITLE_LIMIT = 200;

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

    /** Creates a survey for responses that were collected elsewhere, already published and closed. */
    public SurveyDetails createUploadedSurvey(UUID study, Questionnaire questionnaire) {
        UUID id = create(study, SurveyOrigin.UPLOADED, questionnaire).id();
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
     */
    public SurveyDetails saveDraft(UUID id, int version, Questionnaire questionnaire) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        if (survey.version() != version) {
            throw new ConflictException("questionnaire.changedMeanwhile");
        }
        survey.edit(questionnaire);
        entities.flush();
        return survey.details();
    }

    /**
     * Freezes the draft as the next version and opens the survey with it. Responses already begun finish on theirs.
     *
     * @throws InvalidInputException with everything {@link PreFlight} finds
     */
    public SurveyDetails publish(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        List<Problem> problems = PreFlight.check(QuestionnaireJson.read(survey.draft()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        entities.persist(survey.publish());
        entities.flush();
        return survey.details();
    }

    public SurveyDetails close(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        survey.close();
        entities.flush();
        return survey.details();
    }

    public SurveyDetails reopen(UUID id) {
        Survey survey = find(id);
        access.requireEdit(survey.studyId());
        survey.reopen();
        entities.flush();
        return survey.details();
    }

    private SurveyDetails create(UUID study, SurveyOrigin origin, Questionnaire questionnaire) {
        access.requireEdit(study);
        String title = questionnaire.title().in(questionnaire.language());
        if (title.isBlank() || title.length() > TITLE_LIMIT) {
            throw new InvalidInputException(Problem.at("title", "survey.title.length", TITLE_LIMIT));
        }
        var survey = new Survey(study, origin, questionnaire);
        entities.persist(survey);
        entities.flush();
        return survey.details();
    }

    private Survey find(UUID id) {
        Survey survey = entities.find(Survey.class, id);
        if (survey == null) {
            throw new NotFoundException("survey");
        }
        return survey;
    }
}
