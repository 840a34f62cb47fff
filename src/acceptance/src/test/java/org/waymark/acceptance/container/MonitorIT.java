package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.api.ResponseSubmitted;
import org.waymark.survey.monitoring.FieldProgress.DayCount;
import org.waymark.survey.monitoring.FieldProgress.PageStop;
import org.waymark.survey.monitoring.Monitor;
import org.waymark.survey.monitoring.MonitorService;
import org.waymark.survey.monitoring.QuestionResult;
import org.waymark.survey.monitoring.SampleProgress.Indicative;
import org.waymark.survey.monitoring.SampleProgress.Verdict;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanService;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

@ArquillianTest
class MonitorIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String ANSWERS = "{'Q1':'y','Q2_shop':1,'Q2_web':0,'Q3':4,'Q4_a':6,'Q4_b':3,'Q5':7.5,"
            + "'Q6':9,'Q7':'Spare parts','Q8':'someone@test.example'}";

    @Inject
    private StudyService studies;

    @Inject
    private SurveyService surveys;

    @Inject
    private SamplePlanService plans;

    @Inject
    private MonitorService monitors;

    @Inject
    private Event<ResponseSubmitted> submitted;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(MonitorIT.class);
    }

    @Test
    void responsesAreCountedByDayAndTheirTimeByTheMedian() {
        SurveyDetails survey = published();
        stored(survey).submitted(40, ANSWERS, TODAY.minusDays(2), 300);
        stored(survey).submitted(41, ANSWERS, TODAY, 400);
        stored(survey).begun(20, 1, Instant.now());

        Monitor monitor = monitor(survey);

        assertEquals(101, monitor.field().started());
        assertEquals(81, monitor.field().submitted());
        assertEquals(81.0 / 101, monitor.field().completion().estimate(), 1e-12);
        assertEquals(400, monitor.field().medianSeconds());
        assertEquals(
                List.of(new DayCount(TODAY.minusDays(2), 40), new DayCount(TODAY, 41)),
                monitor.field().days());
    }

    @Test
    void everyTypeOfQuestionHasItsResultAndWhoSomebodyIsHasNone() {
        SurveyDetails survey = published();
        stored(survey).submitted(60, ANSWERS, TODAY, 300);
        stored(survey).submitted(20, "{'Q1':'n','Q6':2,'Q5':2.5}", TODAY, 300);

        List<QuestionResult> questions = monitor(survey).questions();

        assertEquals(
                List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7"),
                questions.stream().map(QuestionResult::code).toList());
        assertEquals(0.75, questions.get(0).shares().get(0).share().estimate());
        assertEquals(60, questions.get(1).base());
        assertEquals(4, questions.get(2).mean().estimate(), 1e-12);
        assertEquals(6, questions.get(3).items().get(0).mean().estimate(), 1e-12);
        assertEquals(7.5, questions.get(4).number().median());
        assertEquals(50, questions.get(5).nps().score().estimate(), 1e-9);
        assertEquals(60, questions.get(6).texts().count());
        assertEquals("Spare parts", questions.get(6).texts().latest().get(0));
    }

    @Test
    void whatIsMissingFromThePlanAndHowPreciseItIsAlready() {
        SurveyDetails survey = published();
        MIA.run(() -> plans.keepPlan(survey.study(), SampleAssumptions.USUAL));
        stored(survey).submitted(212, "{'Q1':'y'}", TODAY.minusDays(1), 300);

        var sample = monitor(survey).sample();

        assertEquals(Verdict.NOT_YET, sample.verdict());
        assertEquals(173, sample.missing());
        assertEquals(0.0673, sample.margin(), 5e-5);
        assertEquals(Indicative.OPEN_LINK, sample.indicative());
        // 106 a day: 173 more take two days
        assertEquals(TODAY.plusDays(2), sample.forecast());
    }

    @Test
    void thePlanIsReachedWithItsLastResponse() {
        SurveyDetails survey = published();
        MIA.run(() -> plans.keepPlan(survey.study(), new SampleAssumptions(0.95, 0.05, 0.5, 50L, 1)));
        stored(survey).submitted(45, "{'Q1':'y'}", TODAY, 300);

        var sample = monitor(survey).sample();

        assertEquals(45, sample.plan().required());
        assertEquals(Verdict.ENOUGH, sample.verdict());
        assertTrue(sample.margin() <= 0.05, "margin " + sample.margin());
    }

    @Test
    void withoutAPlanTheMarginIsThatOfTheUsualAssumptions() {
        SurveyDetails survey = published();
        stored(survey).submitted(400, "{'Q1':'y'}", TODAY, 300);

        var sample = monitor(survey).sample();

        assertEquals(Verdict.NO_PLAN, sample.verdict());
        assertEquals(0.048999, sample.margin(), 5e-7);
    }

    @Test
    void aSurveyNobodyAnsweredHasQuestionsAndNoFigures() {
        SurveyDetails survey = published();

        Monitor monitor = monitor(survey);

        assertEquals(Verdict.NO_RESPONSES, monitor.sample().verdict());
        assertNull(monitor.sample().margin());
        assertNull(monitor.field().completion());
        assertEquals(7, monitor.questions().size());
    }

    @Test
    void aResponseIsCountedAtOnceAndOneThatWasTakenBackNoLonger() {
        SurveyDetails survey = published();
        stored(survey).submitted(3, ANSWERS, TODAY.minusDays(1), 300);
        assertEquals(3, monitor(survey).field().submitted());

        stored(survey).submitted(2, ANSWERS, TODAY, 300);
        submitted.fire(new ResponseSubmitted(survey.id()));
        assertEquals(5, monitor(survey).field().submitted());

        stored(survey).removeAllSubmittedOn(TODAY.minusDays(1));
        submitted.fire(new ResponseSubmitted(survey.id()));
        Monitor monitor = monitor(survey);
        assertEquals(2, monitor.field().submitted());
        assertEquals(2, monitor.questions().get(0).base());
    }

    @Test
    void moreResponsesThanFitIntoOneQueryAreAllCounted() {
        SurveyDetails survey = published();
        stored(survey).submitted(1234, ANSWERS, TODAY, 300);

        assertEquals(1234, monitor(survey).questions().get(0).base());
    }

    @Test
    void draftsOlderThanAnHourShowWherePeopleStop() {
        SurveyDetails survey = published();
        stored(survey).begun(4, 1, Instant.now().minus(2, ChronoUnit.HOURS));
        stored(survey).begun(3, 1, Instant.now());
        stored(survey).begun(1, 0, Instant.now().minus(3, ChronoUnit.DAYS));

        assertEquals(
                List.of(new PageStop(1, "", 1), new PageStop(2, "About you", 4)),
                monitor(survey).field().stops());
    }

    @Test
    void responsesFromAFileHaveNoTimeAndAMarginThatIsIndicative() {
        UUID study = study();
        SurveyDetails survey = MIA.call(() -> surveys.createUploadedSurvey(study, questionnaire()));
        stored(survey).submitted(50, ANSWERS, TODAY, null);

        Monitor monitor = monitor(survey);

        assertNull(monitor.field().medianSeconds());
        assertNull(monitor.field().completion());
        assertEquals(Indicative.UPLOADED, monitor.sample().indicative());
    }

    @Test
    void onlyMembersOfTheStudyMayWatch() {
        SurveyDetails survey = published();

        assertThrows(NotFoundException.class, () -> TOM.call(() -> monitors.getMonitor(survey.id())));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> monitors.getMonitor(survey.id())));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> monitors.getMonitor(UUID.randomUUID())));
    }

    private Monitor monitor(SurveyDetails survey) {
        return MIA.call(() -> monitors.getMonitor(survey.id()));
    }

    private UUID study() {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled("Home appliances")))
                .id();
    }

    private SurveyDetails published() {
        UUID study = study();
        return MIA.call(() ->
                surveys.publish(surveys.createSurvey(study, questionnaire()).id()));
    }

    private static StoredResponses stored(SurveyDetails survey) {
        return new StoredResponses(survey.id(), survey.published());
    }

    private static Questionnaire questionnaire() {
        return QuestionnaireJson.read("""
                {"languages": ["en"], "title": {"en": "Appliances"}, "anonymity": "confidential", "pages": [
                  {"questions": [
                    {"code": "Q1", "type": "single", "text": {"en": "Do you own one?"},
                     "options": [{"code": "y", "label": {"en": "Yes"}, "value": 1},
                                 {"code": "n", "label": {"en": "No"}, "value": 0}]},
                    {"code": "Q2", "type": "multiple", "text": {"en": "Where did you look?"},
                     "options": [{"code": "shop", "label": {"en": "Shop"}}, {"code": "web", "label": {"en": "Web"}}]},
                    {"code": "Q3", "type": "rating", "text": {"en": "How satisfied are you?"},
                     "scale": {"from": 1, "to": 5}},
                    {"code": "Q4", "type": "battery", "text": {"en": "What matters?"}, "scale": {"from": 1, "to": 7},
                     "items": [{"code": "a", "text": {"en": "Price"}}, {"code": "b", "text": {"en": "Life"}}]},
                    {"code": "Q5", "type": "number", "text": {"en": "How old is it?"}, "range": {"decimals": 1}},
                    {"code": "Q6", "type": "nps", "text": {"en": "Would you recommend us?"}}]},
                  {"title": {"en": "About you"}, "questions": [
                    {"code": "Q7", "type": "long-text", "text": {"en": "What would you change?"}},
                    {"code": "Q8", "type": "text", "text": {"en": "Your e-mail address"}, "role": "identity"}]}]}
                """);
    }
}
