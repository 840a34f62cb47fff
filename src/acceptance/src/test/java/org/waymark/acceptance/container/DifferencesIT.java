package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Arrays;
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
import org.waymark.segmentation.difference.Comparison;
import org.waymark.segmentation.difference.ComparisonService;
import org.waymark.segmentation.difference.DifferenceService;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.PairComparisons;
import org.waymark.segmentation.segment.RatingTest;
import org.waymark.segmentation.segment.SegmentContrast;
import org.waymark.segmentation.target.CriterionKind;
import org.waymark.segmentation.target.TargetDetails;
import org.waymark.segmentation.target.TargetMatrix;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Knockout;
import org.waymark.segmentation.target.TargetMatrix.Side;
import org.waymark.segmentation.target.TargetService;
import org.waymark.survey.study.Permission;
import org.waymark.survey.study.StudyService;

@ArquillianTest
class DifferencesIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private StudyService studies;

    @Inject
    private DifferenceService differences;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private TargetService targets;

    @Inject
    private PlantedRuns runs;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(DifferencesIT.class);
    }

    @Test
    void descriptorsThatGoWithTheSegmentsComeFirst() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();

        List<Overlay> overlays = MIA.call(() -> differences.listOverlays(run, 3, RatingTest.BY_SCALE));

        assertEquals("Coin", overlays.get(2).code());
        assertEquals(
                List.of(true, true, false),
                overlays.stream().map(Overlay::isSignificant).toList());
        Overlay age = overlay(overlays, "Age");
        assertEquals("WELCH", age.test().name());
        assertTrue(age.effect().lower() < age.effect().value()
                && age.effect().value() < age.effect().upper());
        PairComparisons pairs = MIA.call(() -> differences.getPairs(run, 3, "Age", RatingTest.BY_SCALE));
        assertEquals("GAMES_HOWELL", pairs.method());
        assertTrue(pairs.pairs().stream().allMatch(PairComparisons.Pair::isSignificant));
        assertThrows(
                NotFoundException.class,
                () -> MIA.call(() -> differences.getPairs(run, 3, "lasts", RatingTest.BY_SCALE)));
    }

    @Test
    void oneSegmentIsSetAgainstAnother() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();

        List<SegmentContrast> contrasts = MIA.call(() -> differences.listContrasts(run, 3, 1, 3));

        SegmentContrast age = contrasts.stream()
                .filter(contrast -> contrast.code().equals("Age"))
                .findFirst()
                .orElseThrow();
        assertTrue(age.isSignificant() && age.difference().value() > 20);
        assertNull(contrasts.stream()
                .filter(SegmentContrast::basis)
                .findFirst()
                .orElseThrow()
                .p());
        assertRefused("second", () -> differences.listContrasts(run, 3, 1, 1));
        assertRefused("first", () -> differences.listContrasts(run, 3, 4, 1));
    }

    @Test
    void aSolutionIsComparedWithOthersOfItsSurveyOnly() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = runs.completed(MIA, data.settings(42)).id();
        UUID again = runs.completed(MIA, data.settings(42)).id();
        UUID elsewhere = runs.completed(MIA, runs.planted(MIA).settings(42)).id();

        assertEquals(
                5,
                MIA.call(() -> comparisons.listOthers(run, 3)).size(),
                "two more numbers, and three of the other run");
        Comparison same = MIA.call(() -> comparisons.compare(run, 3, again, 3));
        assertEquals(1, same.adjustedRand(), 1e-12);
        assertEquals(240, same.staying());
        Comparison more = MIA.call(() -> comparisons.compare(run, 3, run, 4));
        assertEquals(240, more.respondents());
        assertTrue(more.adjustedRand() > 0.5 && more.adjustedRand() < 1);
        assertEquals(4, more.counts().get(0).size());
        assertTrue(more.firstMatches().stream().allMatch(match -> match.jaccard() > 0.4));
        assertThrows(ConflictException.class, () -> MIA.call(() -> comparisons.compare(run, 3, elsewhere, 3)));
    }

    @Test
    void aDecisionIsKeptWithItsScoresAndWhoMadeIt() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();
        TargetDetails before = MIA.call(() -> targets.getTargets(run, 3));
        assertEquals(0, before.version());
        assertEquals(10.0, before.matrix().criteria().get(0).scores().get(0), "the largest segment");
        assertNull(before.positions().get(0).attractiveness(), "reachability is not scored yet");

        TargetDetails saved = MIA.call(() -> targets.saveTargets(run, 3, 0, matrix(2)));
        TargetDetails read = MIA.call(() -> targets.getTargets(run, 3));

        assertEquals("mia@test.example", read.decidedBy());
        assertEquals(saved.matrix(), read.matrix());
        assertEquals(List.of(2), read.matrix().targets());
        assertEquals(
                Arrays.asList(7.0, 9.5, null), read.matrix().criteria().get(0).scores());
        assertTrue(read.positions().get(2).knockedOut());
        assertEquals(9.5, read.positions().get(1).attractiveness());
    }

    @Test
    void nobodyOverwritesWhatAnotherSaved() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();
        int version = MIA.call(() -> targets.saveTargets(run, 3, 0, matrix(1))).version();

        assertThrows(ConflictException.class, () -> MIA.call(() -> targets.saveTargets(run, 3, 0, matrix(2))));
        MIA.call(() -> targets.saveTargets(run, 3, version, matrix(2)));
        assertThrows(ConflictException.class, () -> MIA.call(() -> targets.saveTargets(run, 3, version, matrix(1))));

        assertEquals(
                List.of(2), MIA.call(() -> targets.getTargets(run, 3)).matrix().targets());
        assertRefused("targets", () -> targets.saveTargets(run, 3, version + 1, matrix(3)));
    }

    @Test
    void outsidersSeeNothingAndViewersDecideNothing() {
        PlantedSegments data = runs.planted(MIA);
        UUID run = runs.completed(MIA, data.settings(42)).id();

        looking(run).forEach(call -> assertThrows(NotFoundException.class, () -> TOM.run(call)));
        looking(run).forEach(call -> assertThrows(EJBAccessException.class, () -> EVE.run(call)));
        MIA.run(() -> studies.admitMember(data.study(), "tom@test.example", Permission.VIEW));

        looking(run).forEach(TOM::run);
        assertThrows(NotAllowedException.class, () -> TOM.call(() -> targets.saveTargets(run, 3, 0, matrix(1))));
    }

    private List<Runnable> looking(UUID run) {
        return List.of(
                () -> differences.listOverlays(run, 3, RatingTest.BY_SCALE),
                () -> differences.getPairs(run, 3, "Age", RatingTest.BY_SCALE),
                () -> differences.listContrasts(run, 3, 1, 2),
                () -> comparisons.listOthers(run, 3),
                () -> comparisons.compare(run, 3, run, 2),
                () -> targets.getTargets(run, 3));
    }

    /** The third segment misses a condition. */
    private static TargetMatrix matrix(int target) {
        return new TargetMatrix(
                List.of(
                        new Criterion(
                                CriterionKind.REACHABILITY, "", Side.ATTRACTIVENESS, 1, Arrays.asList(7.0, 9.5, null)),
                        new Criterion(CriterionKind.SIZE, "Many", Side.COMPETITIVENESS, 1, List.of())),
                List.of(new Knockout("Legal", List.of(3))),
                List.of(target),
                "They can be reached.");
    }

    private static void assertRefused(String path, Runnable call) {
        var refusal = assertThrows(InvalidInputException.class, () -> MIA.run(call));
        assertEquals(
                List.of(path), refusal.problems().stream().map(Problem::path).toList());
    }

    private static Overlay overlay(List<Overlay> overlays, String code) {
        return overlays.stream()
                .filter(overlay -> overlay.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
