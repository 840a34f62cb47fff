package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.Segmentations;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

/** The life of a run: cancelled, left behind, decided on, and who may do what with it. */
@ArquillianTest
class RunIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private Segmentations chosen;

    @Inject
    private RunWatch watch;

    @Inject
    private PlantedRuns runs;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(RunIT.class);
    }

    @Test
    void aRunThatIsCancelledStopsAndFindsNothingMore() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = begun(data.thorough());

        assertTrue(MIA.call(() -> segmentations.cancelRun(run)).cancelRequested());
        RunDetails stopped = runs.over(MIA, run);

        assertEquals(RunState.CANCELLED, stopped.state());
        assertFalse(stopped.cancelRequested());
        assertNotNull(stopped.finishedAt());
        List<SolutionDetails> found = MIA.call(() -> segmentations.listSolutions(run));
        runs.completed(MIA, data.settings(1));
        assertEquals(found, MIA.call(() -> segmentations.listSolutions(run)));
        assertTrue(found.size() < 19);
        assertThrows(ConflictException.class, () -> MIA.call(() -> segmentations.cancelRun(run)));
        assertThrows(ConflictException.class, () -> MIA.call(() -> segmentations.chooseSolution(run, 2, "")));
    }

    @Test
    void aRunThatADeadInstanceLeftBehindIsTakenUpWhereItStopped() {
        RunDetails whole = runs.completed(MIA, runs.planted(MIA).settings(42));
        UUID run = whole.id();
        List<SolutionDetails> solutions = MIA.call(() -> segmentations.listSolutions(run));
        var rows = new RunRows(run);
        rows.mark(2, 0.125);
        rows.forgetStability(3);
        rows.forget(4);
        rows.leaveTo("an instance that died", Instant.now().minus(Duration.ofMinutes(1)));

        RunDetails resumed = runs.over(MIA, run);

        assertEquals(RunState.COMPLETED, resumed.state());
        assertEquals(whole.digest(), resumed.digest());
        assertEquals(whole.startedAt(), resumed.startedAt());
        List<SolutionDetails> after = MIA.call(() -> segmentations.listSolutions(run));
        assertEquals(List.of(0.125), after.get(0).stability().adjustedRand());
        assertEquals(solutions.subList(1, 3), after.subList(1, 3));
        assertEquals(
                3, MIA.call(() -> segmentations.getProfile(run, 3)).segments().size());
    }

    @Test
    void aRunThatEndedThreeInstancesIsNotTriedAFourthTime() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();
        var rows = new RunRows(run);
        rows.forget(4);
        rows.lose(2);
        rows.leaveTo("the third that died of it", Instant.now().minus(Duration.ofMinutes(1)));

        RunDetails givenUp = runs.over(MIA, run);

        assertEquals(RunState.FAILED, givenUp.state());
        assertEquals("segmentation.failed.repeatedly", givenUp.failure());
        assertEquals(2, MIA.call(() -> segmentations.listSolutions(run)).size());
    }

    @Test
    void aRunThatFinishesAPieceBetweenTwoCrashesGoesOn() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();
        var rows = new RunRows(run);
        rows.forget(4);
        rows.lose(1);
        rows.leaveTo("an instance that died", Instant.now().minus(Duration.ofMinutes(1)));
        assertEquals(RunState.COMPLETED, runs.over(MIA, run).state());
        rows.forget(3);
        rows.leaveTo("another", Instant.now().minus(Duration.ofMinutes(1)));

        assertEquals(RunState.COMPLETED, runs.over(MIA, run).state());
    }

    @Test
    void anInstanceThatLostItsRunToAnotherLeavesItAlone() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = begun(data.thorough());
        var rows = new RunRows(run);

        rows.leaveTo("an instance that lives", Instant.now().plus(Duration.ofHours(1)));
        runs.completed(MIA, data.settings(1));

        RunDetails elsewhere = MIA.call(() -> segmentations.getRun(run));
        assertEquals(RunState.RUNNING, elsewhere.state());
        assertNull(elsewhere.failure());
        assertNull(elsewhere.finishedAt());
        rows.end();
    }

    @Test
    void aDecisionKeepsItsReasonAndSegmentsTheirNames() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();
        assertThrows(ConflictException.class, () -> MIA.call(() -> chosen.getChosenSolution(run)));
        assertThrows(NotFoundException.class, () -> MIA.call(() -> segmentations.chooseSolution(run, 5, "")));
        assertEquals(
                "reason",
                assertThrows(
                                InvalidInputException.class,
                                () -> MIA.call(() -> segmentations.chooseSolution(run, 3, "x".repeat(2_001))))
                        .problems()
                        .get(0)
                        .path());

        MIA.call(() -> segmentations.chooseSolution(run, 3, " The dealers know these three. "));
        MIA.run(() -> segmentations.nameSegments(run, 3, List.of("Planners", " ", "Curious")));
        MIA.run(() -> segmentations.nameSegments(run, 3, List.of("Keepers", "", "Curious")));

        assertEquals(
                "The dealers know these three.",
                MIA.call(() -> segmentations.getRun(run)).reason());
        var solution = MIA.call(() -> chosen.getChosenSolution(run));
        assertEquals(3, solution.segments());
        assertEquals("The dealers know these three.", solution.reason());
        assertEquals(240, solution.respondents());
        assertEquals(3, solution.jaccard().size());
        assertEquals(
                List.of("Keepers", "Segment B", "Curious"),
                solution.profile().segments().stream().map(SegmentShare::title).toList());
    }

    @Test
    void aStudyAndItsRunsDoNotExistForOutsiders() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = runs.completed(MIA, data.settings(42)).id();

        each(data, run, call -> assertThrows(NotFoundException.class, () -> TOM.run(call)));
        each(data, run, call -> assertThrows(EJBAccessException.class, () -> EVE.run(call)));
    }

    @Test
    void whoeverMayOnlyLookChangesNothing() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = runs.completed(MIA, data.settings(42)).id();
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.VIEW));
        MIA.call(() -> segmentations.chooseSolution(run, 3, "Mine"));

        looking(data, run).forEach(TOM::run);
        changing(data, run).forEach(change -> assertThrows(NotAllowedException.class, () -> TOM.run(change)));

        assertEquals("Mine", MIA.call(() -> segmentations.getRun(run)).reason());
        assertEquals(1, MIA.call(() -> segmentations.listRuns(data.study())).size());
    }

    private void each(PlantedSegments data, UUID run, Consumer<Runnable> check) {
        looking(data, run).forEach(check);
        changing(data, run).forEach(check);
    }

    private List<Runnable> looking(PlantedSegments data, UUID run) {
        return List.of(
                () -> segmentations.listRuns(data.study()),
                () -> segmentations.getRun(run),
                () -> segmentations.listSolutions(run),
                () -> segmentations.getProfile(run, 3),
                () -> segmentations.getAssignments(run, 3),
                () -> chosen.getChosenSolution(run));
    }

    private List<Runnable> changing(PlantedSegments data, UUID run) {
        return List.of(
                () -> segmentations.requestRun(data.settings(1)),
                () -> segmentations.cancelRun(run),
                () -> segmentations.chooseSolution(run, 2, "Not mine"),
                () -> segmentations.nameSegments(run, 2, List.of("a", "b")));
    }

    /** A run that has found its first solution and is far from its last. */
    private UUID begun(SegmentationSettings settings) {
        UUID run = MIA.call(() -> segmentations.requestRun(settings)).id();
        watch.await(
                "a first solution",
                () -> !MIA.call(() -> segmentations.listSolutions(run)).isEmpty());
        return run;
    }
}
