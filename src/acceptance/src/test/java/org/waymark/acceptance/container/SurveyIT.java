package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.PublishedVersion;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.questionnaire.SurveyState;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

@ArquillianTest
class SurveyIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    private static final Questionnaire READY = asking("Would you recommend us?");

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Inject
    private PublishedQuestionnaires published;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(SurveyIT.class);
    }

    @Test
    void aNewSurveyIsADraftThatNobodyCanAnswer() {
        SurveyDetails survey = create(READY);

        assertEquals(SurveyState.DRAFT, survey.state());
        assertNull(survey.published());
        assertTrue(published.findByCode(survey.code()).isEmpty());
        assertEquals(
                List.of(survey.id()),
                MIA.call(() -> surveys.listSurveys(survey.study())).stream()
                        .map(SurveyDetails::id)
                        .toList());
    }

    @Test
    void publishingFreezesAVersionThatLaterEditsDoNotChange() {
        SurveyDetails draft = create(READY);

        SurveyDetails open = MIA.call(() -> surveys.publish(draft.id(), draft.version()));
        Questionnaire changed = asking("Would you buy again?");
        MIA.call(() -> surveys.saveDraft(open.id(), open.version(), changed));

        assertEquals(SurveyState.OPEN, open.state());
        assertEquals(1, open.published());
        assertEquals(READY, published.get(open.id(), 1));
        assertEquals(READY, MIA.call(() -> surveys.getQuestionnaire(open.id())));
        assertEquals(changed, MIA.call(() -> surveys.getSurveyDraft(open.id())).questionnaire());
        assertEquals(open.id(), published.findByCode(open.code()).orElseThrow().id());
    }

    @Test
    void changesGoIntoTheFieldAsTheNextVersion() {
        SurveyDetails open = get(publish(create(READY)));
        Questionnaire changed = asking("Would you buy again?");
        SurveyDetails edited = MIA.call(() -> surveys.saveDraft(open.id(), open.version(), changed));

        SurveyDetails again = MIA.call(() -> surveys.publish(edited.id(), edited.version()));

        assertEquals(2, again.published());
        assertEquals(open.openedAt(), get(again).openedAt());
        assertEquals(READY, published.get(open.id(), 1));
        assertEquals(changed, published.get(open.id(), 2));
        assertEquals(
                List.of(2, 1),
                MIA.call(() -> surveys.listVersions(open.id())).stream()
                        .map(PublishedVersion::number)
                        .toList());
    }

    @Test
    void whatIsInTheFieldAlreadyIsNotPublishedTwice() {
        SurveyDetails open = publish(create(READY));

        SurveyDetails again = MIA.call(() -> surveys.publish(open.id()));

        assertEquals(1, again.published());
        assertEquals(open.version(), again.version());
        assertFalse(MIA.call(() -> surveys.getSurveyDraft(open.id())).changed());
    }

    @Test
    void aQuestionnaireWithProblemsIsNotPublishedAndNothingChanges() {
        SurveyDetails draft = get(create(Questionnaire.empty("Nothing asked yet")));

        var refusal = assertThrows(InvalidInputException.class, () -> MIA.call(() -> surveys.publish(draft.id())));

        assertEquals(List.of(Problem.at("pages[0]", "questionnaire.page.empty")), refusal.problems());
        assertEquals(draft, get(draft));
        assertEquals(List.of(), MIA.call(() -> surveys.listVersions(draft.id())));
        assertTrue(published.findByCode(draft.code()).isEmpty());
    }

    @Test
    void theSecondOfTwoEditorsIsToldInsteadOfOverwritingTheFirst() {
        SurveyDetails seenByBoth = create(READY);
        Questionnaire first = asking("First?");
        MIA.call(() -> surveys.saveDraft(seenByBoth.id(), seenByBoth.version(), first));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(() -> surveys.saveDraft(seenByBoth.id(), seenByBoth.version(), asking("Second?"))));
        assertThrows(
                ConflictException.class, () -> MIA.call(() -> surveys.publish(seenByBoth.id(), seenByBoth.version())));
        assertEquals(first, MIA.call(() -> surveys.getDraft(seenByBoth.id())));
    }

    @Test
    void aMemberWhoMayLookSeesADraftButCannotChangeIt() {
        SurveyDetails survey = create(READY);
        MIA.run(() -> studies.admitMember(survey.study(), "tom@test.example", Permission.VIEW));

        assertEquals(READY, TOM.call(() -> surveys.getSurveyDraft(survey.id())).questionnaire());
        assertThrows(
                NotAllowedException.class,
                () -> TOM.call(() -> surveys.saveDraft(survey.id(), survey.version(), READY)));
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> surveys.publish(survey.id())));
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> surveys.close(survey.id())));
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> surveys.createSurvey(survey.study(), READY)));
    }

    @Test
    void aSurveyDoesNotExistForAManagerWhoIsNoMember() {
        UUID survey = create(READY).id();

        assertThrows(NotFoundException.class, () -> TOM.call(() -> surveys.getSurvey(survey)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> surveys.getSurveyDraft(survey)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> surveys.listVersions(survey)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> surveys.publish(survey)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> surveys.getSurvey(survey)));
    }

    @Test
    void aClosedSurveyOpensAgainButTakesNoNewVersionBefore() {
        SurveyDetails open = publish(create(READY));

        SurveyDetails closed = MIA.call(() -> surveys.close(open.id()));
        assertEquals(SurveyState.CLOSED, closed.state());
        assertThrows(ConflictException.class, () -> MIA.call(() -> surveys.close(open.id())));
        assertThrows(ConflictException.class, () -> MIA.call(() -> surveys.publish(open.id())));

        SurveyDetails reopened = MIA.call(() -> surveys.reopen(open.id()));
        assertEquals(SurveyState.OPEN, reopened.state());
        assertNull(reopened.closedAt());
        assertEquals(1, reopened.published());
        assertThrows(ConflictException.class, () -> MIA.call(() -> surveys.reopen(open.id())));
    }

    @Test
    void anUploadedSurveyIsClosedAndStaysClosed() {
        UUID study = study();
        SurveyDetails uploaded = MIA.call(() -> surveys.createUploadedSurvey(study, READY));

        assertEquals(SurveyState.CLOSED, uploaded.state());
        assertEquals(1, uploaded.published());
        assertThrows(ConflictException.class, () -> MIA.call(() -> surveys.reopen(uploaded.id())));
    }

    @Test
    void aSurveyHasATitleThatFitsIntoTheList() {
        UUID study = study();

        for (String title : List.of(" ", "x".repeat(201))) {
            var refusal = assertThrows(
                    InvalidInputException.class,
                    () -> MIA.call(() -> surveys.createSurvey(study, Questionnaire.empty(title))));
            assertEquals("title", refusal.problems().get(0).path());
        }
        SurveyDetails survey = create(READY);
        assertThrows(
                InvalidInputException.class,
                () -> MIA.call(
                        () -> surveys.saveDraft(survey.id(), survey.version(), Questionnaire.empty("x".repeat(201)))));
    }

    @Test
    void linksTypedInCapitalsFindTheirSurvey() {
        SurveyDetails open = publish(create(READY));

        assertTrue(published
                .findByCode(open.code().toUpperCase(java.util.Locale.ROOT))
                .isPresent());
    }

    @Test
    void aSurveyWithoutResponsesIsNotCounted() {
        SurveyDetails open = publish(create(READY));

        assertTrue(MIA.call(() -> surveys.listResponseCounts(open.study())).isEmpty());
    }

    /** As it was stored: a database keeps fewer digits of a moment than the clock gives. */
    private SurveyDetails get(SurveyDetails survey) {
        return MIA.call(() -> surveys.getSurvey(survey.id()));
    }

    private SurveyDetails publish(SurveyDetails draft) {
        return MIA.call(() -> surveys.publish(draft.id()));
    }

    private SurveyDetails create(Questionnaire questionnaire) {
        UUID study = study();
        return MIA.call(() -> surveys.createSurvey(study, questionnaire));
    }

    private UUID study() {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled("Surveys")))
                .id();
    }

    private static Questionnaire asking(String text) {
        Question empty = Question.empty("Q1");
        var question = new Question(
                empty.code(),
                QuestionType.SINGLE_CHOICE,
                LocalText.of("en", text),
                empty.help(),
                true,
                false,
                empty.role(),
                empty.dimension(),
                List.of(
                        new Option("y", LocalText.of("en", "Yes"), 1.0),
                        new Option("n", LocalText.of("en", "No"), 0.0)),
                List.of(),
                null,
                null);
        return Questionnaire.empty("Home appliances").withPages(List.of(new Page(LocalText.EMPTY, List.of(question))));
    }
}
