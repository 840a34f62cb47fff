package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.acceptance.container.DraftedPersonas.Drafts;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.persona.journey.JourneyDocument;
import org.waymark.persona.journey.JourneyService;
import org.waymark.persona.persona.PersonaService;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.wave.MappedVariable;
import org.waymark.segmentation.wave.WaveService;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyRemovalService;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.questionnaire.SurveyTraces;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** Uploaded surveys that go, with what was made of them. */
@ArquillianTest
class SurveyRemovalIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private DatasetService datasets;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyRemovalService removals;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private WaveService waves;

    @Inject
    private PersonaService personas;

    @Inject
    private JourneyService journeys;

    @Inject
    private DraftedPersonas drafted;

    @Inject
    private BuiltTools tools;

    @Inject
    private PlantedRuns runs;

    @Inject
    private RunWatch watch;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(SurveyRemovalIT.class);
    }

    @Test
    void everythingMadeOfItIsCountedAndGoesWithIt() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        tools.built(MIA, drafts.run(), BuiltTools.usual());
        UUID later = MIA.call(() -> PlantedSegments.again(drafts.study(), datasets));
        UUID wave = MIA.call(() -> waves.requestWave(
                        drafts.run(),
                        3,
                        later,
                        waves.proposeMapping(drafts.run(), 3, later).stream()
                                .map(found -> new MappedVariable(found.code(), found.later()))
                                .toList()))
                .job()
                .id();
        watch.await("the wave", () -> MIA.call(() -> waves.getWave(wave)).job().isOver());

        SurveyTraces traces = MIA.call(() -> removals.getTraces(drafts.survey()));
        assertEquals(PlantedSegments.ROWS, traces.responses());
        assertEquals(Map.of("drafts", 3L, "runs", 1L, "tools", 1L, "waves", 1L), traces.others());
        assertEquals(Map.of(), traces.holding());

        MIA.run(() -> removals.deleteSurvey(drafts.survey()));

        assertThrows(NotFoundException.class, () -> MIA.call(() -> surveys.getSurvey(drafts.survey())));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> segmentations.getRun(drafts.run())));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> waves.getWave(wave)));
        assertEquals(List.of(), MIA.call(() -> personas.listPersonas(drafts.study())));
        assertEquals(
                List.of(later),
                MIA.call(() -> surveys.listSurveys(drafts.study())).stream()
                        .map(survey -> survey.id())
                        .toList());
    }

    @Test
    void aLaterSurveyGoesAndLeavesTheRunOfTheEarlierOne() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = runs.completed(MIA, data.settings(42)).id();
        UUID later = MIA.call(() -> PlantedSegments.again(data.study(), datasets));

        MIA.run(() -> removals.deleteSurvey(later));

        assertEquals(run, MIA.call(() -> segmentations.getRun(run)).id());
        assertThrows(NotFoundException.class, () -> MIA.call(() -> surveys.getSurvey(later)));
    }

    @Test
    void aPublishedPersonaKeepsTheSurveyItRestsOn() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        drafted.published(MIA, drafts.persona(1), "Paula", "Told");

        assertEquals(
                Map.of("survey.delete.published", "Paula"),
                MIA.call(() -> removals.getTraces(drafts.survey())).holding());
        var refusal =
                assertThrows(ConflictException.class, () -> MIA.run(() -> removals.deleteSurvey(drafts.survey())));
        assertEquals("survey.delete.published", refusal.key());
        assertEquals(3, MIA.call(() -> personas.listPersonas(drafts.study())).size());
    }

    @Test
    void aPersonaOnAJourneyMapKeepsTheSurveyItRestsOn() {
        Drafts drafts = drafted.ofNewStudy(MIA);
        var map = new JourneyDocument(
                "A new kettle", List.of(drafts.persona(2)), List.of("Look"), List.of(), List.of(), List.of());
        MIA.call(() -> journeys.createJourney(drafts.study(), map));

        assertEquals(
                Map.of("survey.delete.journey", drafts.personas().get(1).name()),
                MIA.call(() -> removals.getTraces(drafts.survey())).holding());
        assertThrows(ConflictException.class, () -> MIA.run(() -> removals.deleteSurvey(drafts.survey())));
        assertEquals(3, MIA.call(() -> personas.listPersonas(drafts.study())).size());
    }

    @Test
    void whatIsStillBeingWorkedOnAndWhatWasAskedHereStay() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = MIA.call(() -> segmentations.requestRun(data.thorough())).id();
        assertThrows(ConflictException.class, () -> MIA.run(() -> removals.deleteSurvey(data.survey())));
        MIA.call(() -> segmentations.cancelRun(run));
        runs.over(MIA, run);
        UUID written = MIA.call(() -> surveys.createSurvey(data.study(), Questionnaire.empty("Asked here")))
                .id();

        assertEquals(
                Map.of("survey.delete.written", "Asked here"),
                MIA.call(() -> removals.getTraces(written)).holding());
        assertThrows(ConflictException.class, () -> MIA.run(() -> removals.deleteSurvey(written)));
        MIA.run(() -> removals.deleteSurvey(data.survey()));
        assertEquals(List.of(), MIA.call(() -> segmentations.listRuns(data.study())));
    }

    @Test
    void onlyWhoMayEditTheStudyDeletes() {
        PlantedSegments data = runs.planted(MIA);

        assertThrows(NotFoundException.class, () -> TOM.run(() -> removals.deleteSurvey(data.survey())));
        assertThrows(EJBAccessException.class, () -> EVE.run(() -> removals.deleteSurvey(data.survey())));
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.VIEW));
        assertThrows(NotAllowedException.class, () -> TOM.run(() -> removals.deleteSurvey(data.survey())));
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> removals.getTraces(data.survey())));
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.EDIT));
        TOM.run(() -> removals.deleteSurvey(data.survey()));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> surveys.getSurvey(data.survey())));
    }
}
