package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.job.JobState;
import org.waymark.segmentation.wave.Counterpart;
import org.waymark.segmentation.wave.MappedVariable;
import org.waymark.segmentation.wave.WaveComparison.Drift;
import org.waymark.segmentation.wave.WaveDetails;
import org.waymark.segmentation.wave.WaveService;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** Later surveys compared with a segmentation, as jobs of the server. */
@ArquillianTest
class WaveIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private DatasetService datasets;

    @Inject
    private WaveService waves;

    @Inject
    private RunWatch watch;

    @Inject
    private PlantedRuns runs;

    @Inject
    private BuiltTools builder;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(WaveIT.class);
    }

    @Test
    void theSamePeopleAskedAgainHaveNotDriftedAndTheirSegmentsAreWritten() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = withTool(data);
        UUID later = MIA.call(() -> PlantedSegments.again(data.study(), datasets));
        List<Counterpart> found = MIA.call(() -> waves.proposeMapping(run, 3, later));
        assertTrue(found.stream().allMatch(each -> each.later() != null), found.toString());

        WaveDetails wave = compared(run, later, mapping(found));

        assertEquals(
                Drift.NONE,
                wave.comparison().verdict(),
                wave.comparison().reasons().toString());
        assertEquals(240, wave.comparison().later());
        assertEquals(1, wave.comparison().refit().agreement(), 0.05);
        assertEquals(List.of(wave), MIA.call(() -> waves.listWaves(run, 3)));
        var file = new ByteArrayOutputStream();
        MIA.run(() -> waves.writeSegments(wave.job().id(), file));
        assertEquals(241, file.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void aMappingWithoutGoldenQuestionsAndTheSurveyItselfAreRefused() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = withTool(data);
        UUID later = MIA.call(() -> PlantedSegments.again(data.study(), datasets));

        assertThrows(InvalidInputException.class, () -> MIA.call(() -> waves.requestWave(run, 3, later, List.of())));
        assertThrows(InvalidInputException.class, () -> MIA.call(() -> waves.proposeMapping(run, 3, data.survey())));
    }

    @Test
    void outsidersSeeNoWaveAndWhoMayOnlyLookComparesNone() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = withTool(data);
        UUID later = MIA.call(() -> PlantedSegments.again(data.study(), datasets));
        List<MappedVariable> mapping = mapping(MIA.call(() -> waves.proposeMapping(run, 3, later)));
        UUID wave = compared(run, later, mapping).job().id();
        List<Runnable> looking = List.of(
                () -> waves.listWaves(run, 3),
                () -> waves.getWave(wave),
                () -> waves.proposeMapping(run, 3, later),
                () -> waves.writeSegments(wave, new ByteArrayOutputStream()));
        List<Runnable> changing =
                List.of(() -> waves.requestWave(run, 3, later, mapping), () -> waves.cancelWave(wave));

        for (Runnable call : looking) {
            assertThrows(NotFoundException.class, () -> TOM.run(call));
            assertThrows(EJBAccessException.class, () -> EVE.run(call));
        }
        for (Runnable call : changing) {
            assertThrows(NotFoundException.class, () -> TOM.run(call));
        }
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.VIEW));
        looking.forEach(TOM::run);
        changing.forEach(call -> assertThrows(NotAllowedException.class, () -> TOM.run(call)));
    }

    private UUID withTool(PlantedSegments data) {
        UUID run = runs.completed(MIA, data.settings(42)).id();
        builder.built(MIA, run, BuiltTools.usual());
        return run;
    }

    private WaveDetails compared(UUID run, UUID later, List<MappedVariable> mapping) {
        UUID wave =
                MIA.call(() -> waves.requestWave(run, 3, later, mapping)).job().id();
        watch.await(
                "the comparison",
                () -> MIA.call(() -> waves.getWave(wave)).job().isOver());
        WaveDetails done = MIA.call(() -> waves.getWave(wave));
        assertEquals(JobState.COMPLETED, done.job().state(), done.job().failure());
        return done;
    }

    private static List<MappedVariable> mapping(List<Counterpart> found) {
        return found.stream()
                .map(each -> new MappedVariable(each.code(), each.later()))
                .toList();
    }
}
