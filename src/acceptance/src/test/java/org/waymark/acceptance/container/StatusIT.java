package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.overview.PersonaStatus;
import org.waymark.persona.overview.PersonaStatusService;
import org.waymark.segmentation.overview.SegmentationStatus;
import org.waymark.segmentation.overview.SegmentationStatusService;
import org.waymark.survey.overview.HypothesisCoverage;
import org.waymark.survey.overview.StudyStatus;
import org.waymark.survey.overview.StudyStatusService;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.HypothesisForm;
import org.waymark.survey.study.HypothesisService;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanService;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.Verdict;

@ArquillianTest
class StatusIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private InterviewService interviews;

    @Inject
    private HypothesisService hypotheses;

    @Inject
    private SamplePlanService plans;

    @Inject
    private SurveyService surveys;

    @Inject
    private StudyStatusService studyStatus;

    @Inject
    private SegmentationStatusService segmentationStatus;

    @Inject
    private PersonaStatusService personaStatus;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(StatusIT.class);
    }

    @Test
    void anEmptyStudyHasNothingAnywhere() {
        UUID study = MIA.call(() -> studies.createStudy(StudyOutline.titled("Empty")))
                .id();

        StudyStatus status = MIA.call(() -> studyStatus.getStatus(study));
        SegmentationStatus segmentation = MIA.call(() -> segmentationStatus.getStatus(study));
        PersonaStatus personas = MIA.call(() -> personaStatus.getStatus(study));

        assertEquals("Empty", status.study().title());
        assertEquals(0, status.interviews());
        assertEquals(List.of(), status.hypotheses());
        assertNull(status.plan());
        assertEquals(List.of(), status.surveys());
        assertEquals(0, segmentation.segments());
        assertNull(segmentation.weakestJaccard());
        assertEquals(List.of(), personas.personas());
        assertEquals(List.of(), personas.publishedPersonas());
        assertEquals(List.of(), personas.publishedJourneys());
    }

    @Test
    void aStudyCountsItsInterviewsQuotesPlanAndSurveys() {
        SurveyDetails survey = SurveyFixture.publishedSurvey(MIA, studies, surveys);
        MIA.run(() -> interviews.addInterview(
                survey.study(),
                new InterviewForm(
                        "Dealer",
                        LocalDate.of(2026, 3, 2),
                        "",
                        List.of(
                                new InterviewForm.QuoteForm("It must last", true),
                                new InterviewForm.QuoteForm("It must be cheap", false)))));
        MIA.run(() -> plans.keepPlan(survey.study(), SampleAssumptions.USUAL));

        StudyStatus status = MIA.call(() -> studyStatus.getStatus(survey.study()));

        assertEquals(1, status.interviews());
        assertEquals(2, status.quotes());
        assertEquals(385, status.plan().required());
        assertEquals(1, status.surveys().size());
        assertEquals(
                SurveyFixture.questionnaire().questions().count(),
                status.surveys().get(0).questions());
        assertEquals(0, status.surveys().get(0).responses());
        assertNull(status.surveys().get(0).lastResponse());
        assertEquals(1, status.surveys().get(0).versions().size());
    }

    @Test
    void aHypothesisIsCoveredByTheQuestionsAndItemsThatAreAsked() {
        SurveyDetails survey = SurveyFixture.publishedSurvey(MIA, studies, surveys);
        link(survey, "Q6", "Q99");
        link(survey, "Q4_a");
        link(survey, "Q99");

        List<HypothesisCoverage> lines =
                MIA.call(() -> studyStatus.getStatus(survey.study())).hypotheses();

        assertEquals(List.of("Q6"), lines.get(0).asked());
        assertEquals(List.of("Q99"), lines.get(0).unknown());
        assertTrue(lines.get(1).isCovered());
        assertFalse(lines.get(2).isCovered());
    }

    @Test
    void whereAStudyStandsIsForItsMembersOnly() {
        UUID study = MIA.call(() -> studies.createStudy(StudyOutline.titled("Secret")))
                .id();

        assertThrows(NotFoundException.class, () -> TOM.call(() -> studyStatus.getStatus(study)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> segmentationStatus.getStatus(study)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> personaStatus.getStatus(study)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> studyStatus.getStatus(study)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> segmentationStatus.getStatus(study)));
        assertThrows(EJBAccessException.class, () -> EVE.call(() -> personaStatus.getStatus(study)));
    }

    private void link(SurveyDetails survey, String... codes) {
        MIA.run(() -> hypotheses.addHypothesis(
                survey.study(), new HypothesisForm("A statement", List.of(codes), Verdict.OPEN, "")));
    }
}
