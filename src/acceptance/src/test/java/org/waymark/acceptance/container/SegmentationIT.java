package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.partition.Partition;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.study.StudyService;

/** What runs find and say of it. */
@ArquillianTest
class SegmentationIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);

    @Inject
    private StudyService studies;

    @Inject
    private DatasetService datasets;

    @Inject
    private SurveyData surveys;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PlantedRuns runs;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(SegmentationIT.class);
    }

    @Test
    void aRunFindsThePlantedSegmentsAndSaysHowGoodEachSolutionIs() {
        PlantedSegments data = runs.planted(MIA);

        RunDetails asked = MIA.call(() -> segmentations.requestRun(data.settings(42)));
        assertEquals(RunState.QUEUED, asked.state());
        assertEquals("mia@test.example", asked.requestedBy());
        RunDetails run = runs.over(MIA, asked.id());

        assertEquals(RunState.COMPLETED, run.state());
        assertEquals(240, run.rowsFound());
        assertEquals(240, run.rowsUsed());
        assertEquals(MIA.call(() -> surveys.getMatrix(data.survey())).digest(), run.digest());
        assertEquals(100, run.progress().percent());
        assertEquals(3, run.recommendation().segments());
        assertEquals(1, agreementWithThePlan(run.id()), 0.05);

        List<SolutionDetails> solutions = MIA.call(() -> segmentations.listSolutions(run.id()));
        assertEquals(
                List.of(2, 3, 4),
                solutions.stream().map(SolutionDetails::segments).toList());
        for (SolutionDetails solution : solutions) {
            Criteria criteria = solution.criteria();
            assertEquals(
                    240, criteria.sizes().stream().mapToInt(Integer::intValue).sum());
            assertTrue(criteria.withinSumOfSquares() < criteria.totalSumOfSquares());
            assertTrue(criteria.averageSilhouette() > 0);
            assertTrue(criteria.calinskiHarabasz() > 0);
            assertEquals(10, solution.stability().adjustedRand().size());
            assertEquals(solution.segments(), solution.stability().jaccard().size());
        }
        assertTrue(solutions.get(1).stability().median()
                > solutions.get(2).stability().median());
    }

    @Test
    void answersThatHangTogetherByNothingHaveNoSegmentsOfTheirOwn() {
        SegmentationSettings settings =
                MIA.call(() -> PlantedSegments.settings(PlantedSegments.noise(studies, datasets)));

        RunDetails run = runs.completed(MIA, settings);

        assertEquals("CONSTRUCTED", run.recommendation().structure());
        for (SolutionDetails solution : MIA.call(() -> segmentations.listSolutions(run.id()))) {
            assertFalse(solution.stability().chance().isEmpty());
        }
    }

    @Test
    void sizesHaveIntervalsAndDescriptorsCorrectedTests() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();

        Profile profile = MIA.call(() -> segmentations.getProfile(run, 3));

        assertEquals(
                List.of("A", "B", "C"),
                profile.segments().stream().map(SegmentShare::letter).toList());
        for (SegmentShare segment : profile.segments()) {
            assertEquals(segment.size() / 240.0, segment.share().value(), 1e-12);
            assertTrue(segment.share().lower() < segment.share().value());
            assertTrue(segment.share().upper() > segment.share().value());
        }
        PlantedSegments.BASIS.forEach(code -> assertNull(profile.variable(code).test(), code));
        DifferenceTest region = profile.variable("Region").test();
        DifferenceTest age = profile.variable("Age").test();
        DifferenceTest coin = profile.variable("Coin").test();
        assertEquals("CHI_SQUARE", region.name());
        assertEquals("WELCH", age.name());
        assertTrue(region.isSignificant() && age.isSignificant());
        assertFalse(coin.isSignificant());
        // Holm for three tests: the smallest p-value counts threefold, the next twice, the largest once
        assertEquals(3 * Math.min(region.p(), age.p()), Math.min(region.adjustedP(), age.adjustedP()));
        assertEquals(2 * Math.max(region.p(), age.p()), Math.max(region.adjustedP(), age.adjustedP()));
        assertEquals(coin.p(), coin.adjustedP());
    }

    @Test
    void theSameSettingsAndSeedGiveTheSameResultAndAnotherSeedIsWelcome() {
        PlantedSegments data = runs.planted(MIA);

        RunDetails first = runs.completed(MIA, data.settings(7));
        RunDetails second = runs.completed(MIA, data.settings(7));
        RunDetails other = runs.completed(MIA, data.settings(8));

        assertEquals(first.digest(), second.digest());
        assertEquals(first.recommendation(), second.recommendation());
        assertEquals(
                MIA.call(() -> segmentations.listSolutions(first.id())),
                MIA.call(() -> segmentations.listSolutions(second.id())));
        assertEquals(
                MIA.call(() -> segmentations.getAssignments(first.id(), 4)),
                MIA.call(() -> segmentations.getAssignments(second.id(), 4)));
        assertEquals(
                MIA.call(() -> segmentations.getProfile(first.id(), 4)),
                MIA.call(() -> segmentations.getProfile(second.id(), 4)));
        assertEquals(8, other.settings().seed());
        assertEquals(first.digest(), other.digest());
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedAtTheirFields() {
        PlantedSegments data = runs.planted(MIA);
        var wrong = new SegmentationSettings(
                data.survey(),
                "magic",
                List.of("lasts", "Region", "nowhere"),
                List.of("lasts"),
                2,
                21,
                0,
                501,
                1,
                null,
                "guess",
                "Region",
                List.of("Age"),
                null);

        var refusal = assertThrows(InvalidInputException.class, () -> MIA.call(() -> segmentations.requestRun(wrong)));

        assertEquals(
                List.of(
                        "method",
                        "scaling",
                        "missing",
                        "to",
                        "restarts",
                        "resamples",
                        "basis",
                        "descriptors",
                        "weights",
                        "reversed"),
                refusal.problems().stream().map(Problem::path).toList());
        assertTrue(MIA.call(() -> segmentations.listRuns(data.study())).isEmpty());
    }

    private double agreementWithThePlan(UUID run) {
        int[] kinds = PlantedSegments.kinds();
        Map<UUID, Integer> assignments = MIA.call(() -> segmentations.getAssignments(run, 3));
        int[] found =
                assignments.values().stream().mapToInt(segment -> segment - 1).toArray();
        assertEquals(
                MIA.call(() -> surveys.getMatrix(MIA.call(() -> segmentations.getRun(run))
                                .settings()
                                .survey()))
                        .responses(),
                List.copyOf(assignments.keySet()));
        return AdjustedRandIndex.of(Partition.of(3, kinds), Partition.of(3, found));
    }
}
