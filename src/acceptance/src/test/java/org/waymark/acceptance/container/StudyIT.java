package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.study.HypothesisForm;
import org.waymark.survey.study.HypothesisService;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.Verdict;

@ArquillianTest
class StudyIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private HypothesisService hypotheses;

    @Inject
    private InterviewService interviews;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(StudyIT.class);
    }

    @Test
    void whoeverCreatesAStudyLeadsItAndFindsItInTheirList() {
        StudyDetails study = create("Home appliances");

        assertEquals(Map.of("mia@test.example", Permission.LEAD), MIA.call(() -> studies.listMembers(study.id())));
        assertTrue(MIA.call(studies::listStudies).stream()
                .anyMatch(listed -> listed.id().equals(study.id())));
        assertTrue(TOM.call(studies::listStudies).stream()
                .noneMatch(listed -> listed.id().equals(study.id())));
    }

    @Test
    void aStudyDoesNotExistForAManagerWhoIsNoMember() {
        UUID study = create("Secret").id();

        assertThrows(NotFoundException.class, () -> TOM.call(() -> studies.getStudy(study)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> hypotheses.listHypotheses(study)));
    }

    @Test
    void anEmployeeWithoutTheRoleIsRefusedWhateverTheStudy() {
        UUID study = create("Managers only").id();

        assertThrows(EJBAccessException.class, () -> EVE.call(() -> studies.getStudy(study)));
        assertThrows(EJBAccessException.class, () -> EVE.call(studies::listStudies));
    }

    @Test
    void aMemberWhoMayLookCannotChange() {
        StudyDetails study = create("Shared");
        MIA.run(() -> studies.admitMember(study.id(), "tom@test.example", Permission.VIEW));

        assertEquals("Shared", TOM.call(() -> studies.getStudy(study.id())).title());
        assertThrows(
                NotAllowedException.class,
                () -> TOM.call(() -> studies.updateOutline(study.id(), study.version(), StudyOutline.titled("Mine"))));
    }

    @Test
    void theSecondOfTwoEditorsIsToldInsteadOfOverwritingTheFirst() {
        StudyDetails seenByBoth = create("Draft");
        MIA.call(() -> studies.updateOutline(seenByBoth.id(), seenByBoth.version(), StudyOutline.titled("First")));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(() ->
                        studies.updateOutline(seenByBoth.id(), seenByBoth.version(), StudyOutline.titled("Second"))));
        assertEquals("First", MIA.call(() -> studies.getStudy(seenByBoth.id())).title());
    }

    @Test
    void theLastLeadCannotLeave() {
        UUID study = create("Led").id();

        assertThrows(ConflictException.class, () -> MIA.run(() -> studies.dismissMember(study, "mia@test.example")));
        assertThrows(
                ConflictException.class,
                () -> MIA.run(() -> studies.admitMember(study, "mia@test.example", Permission.EDIT)));
    }

    @Test
    void hypothesesAreNumberedAndKeepTheirVerdict() {
        UUID study = create("Hypotheses").id();
        MIA.run(() -> hypotheses.addHypothesis(study, open("Price decides")));
        var second = MIA.call(() -> hypotheses.addHypothesis(study, open("Dealers advise")));

        MIA.run(() -> hypotheses.changeHypothesis(
                second.id(),
                second.version(),
                new HypothesisForm("Dealers advise", List.of("Q7", "Q9"), Verdict.CONFIRMED, "63 % ask a dealer")));

        var stored = MIA.call(() -> hypotheses.listHypotheses(study)).get(1);
        assertEquals(2, stored.position());
        assertEquals(Verdict.CONFIRMED, stored.form().verdict());
        assertEquals(List.of("Q7", "Q9"), stored.form().questions());
    }

    @Test
    void theSecondOfTwoEditorsOfAHypothesisIsTold() {
        UUID study = create("Two at one hypothesis").id();
        var seenByBoth = MIA.call(() -> hypotheses.addHypothesis(study, open("Price decides")));
        var linked = new HypothesisForm("Price decides", List.of("Q1"), Verdict.OPEN, "");
        var first = MIA.call(() -> hypotheses.changeHypothesis(seenByBoth.id(), seenByBoth.version(), linked));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(() ->
                        hypotheses.changeHypothesis(seenByBoth.id(), seenByBoth.version(), open("Looks decide"))));
        assertEquals(
                linked, MIA.call(() -> hypotheses.listHypotheses(study)).get(0).form());
        assertEquals(
                first.version(),
                MIA.call(() -> hypotheses.listHypotheses(study)).get(0).version());
    }

    @Test
    void theSecondOfTwoEditorsOfAnInterviewIsToldEvenIfOnlyAQuoteChanged() {
        UUID study = create("Two at one interview").id();
        var seenByBoth = MIA.call(() -> interviews.addInterview(study, interview("It must last")));
        MIA.call(() ->
                interviews.changeInterview(seenByBoth.id(), seenByBoth.version(), interview("It must last long")));

        assertThrows(
                ConflictException.class,
                () -> MIA.call(
                        () -> interviews.changeInterview(seenByBoth.id(), seenByBoth.version(), interview("Cheap"))));
        assertEquals(
                interview("It must last long"),
                MIA.call(() -> interviews.listInterviews(study)).get(0).form());
    }

    private static InterviewForm interview(String words) {
        return new InterviewForm(
                "Dealer", LocalDate.of(2026, 3, 2), "", List.of(new InterviewForm.QuoteForm(words, true)));
    }

    private StudyDetails create(String title) {
        return MIA.call(() -> studies.createStudy(StudyOutline.titled(title)));
    }

    private static HypothesisForm open(String statement) {
        return new HypothesisForm(statement, List.of(), Verdict.OPEN, "");
    }
}
