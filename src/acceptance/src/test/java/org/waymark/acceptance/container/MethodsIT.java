package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.method.FittedModel;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;

@ArquillianTest
class MethodsIT {

    private static final Caller MIA = new Caller("mia@methods.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@methods.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PlantedRuns runs;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(MethodsIT.class);
    }

    @Test
    void kMeansIsComparedWithDataWithoutSegments() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42)).id();

        for (SolutionDetails solution : solutions(run)) {
            assertTrue(solution.gap().standardError() > 0);
            assertNull(solution.criteria().likelihood());
            assertTrue(solution.criteria().search().agreeing() > 0);
        }
        assertTrue(MIA.call(() -> segmentations.findModel(run, 3)).isEmpty());
        assertTrue(MIA.call(() -> segmentations.getCertainties(run, 3)).values().stream()
                .allMatch(certainty -> certainty == 1));
    }

    @Test
    void segmentsSayHowStableTheyAreWithinSolutionsAndAcross() {
        List<SolutionDetails> solutions =
                solutions(runs.completed(MIA, runs.planted(MIA).settings(42)).id());

        assertNull(solutions.get(0).lineage(), "one segment fewer was not tried");
        SolutionDetails three = solutions.get(1);
        assertEquals(3, three.lineage().stability().size());
        assertEquals(2, three.lineage().origins().get(0).size());
        three.lineage()
                .origins()
                .forEach(shares -> assertEquals(
                        1, shares.stream().mapToDouble(share -> share).sum(), 1e-9));
        assertTrue(three.stability().within().stream().allMatch(spread -> spread.median() > 0.8));
    }

    @Test
    void latentClassesFindThePlantedSegmentsAndTellHowCertainTheyAre() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42).with(MethodKind.LATENT_CLASS))
                .id();

        assertTrue(agreement(run) > 0.95);
        Criteria criteria = solutions(run).get(1).criteria();
        assertTrue(criteria.likelihood().bic()
                < solutions(run).get(0).criteria().likelihood().bic());
        assertTrue(criteria.likelihood().entropyRSquared() > 0.9);
        FittedModel model = MIA.call(() -> segmentations.findModel(run, 3)).orElseThrow();
        assertEquals(PlantedSegments.BASIS.size(), model.answers().size());
        Map<UUID, Double> certainties = MIA.call(() -> segmentations.getCertainties(run, 3));
        assertEquals(PlantedSegments.ROWS, certainties.size());
        assertTrue(certainties.values().stream().allMatch(certainty -> certainty > 1.0 / 3 && certainty <= 1));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> segmentations.findModel(run, 3)));
        assertThrows(NotFoundException.class, () -> TOM.call(() -> segmentations.getCertainties(run, 3)));
    }

    @Test
    void membershipMayDependOnDescriptors() {
        SegmentationSettings settings = runs.planted(MIA)
                .settings(42)
                .with(MethodKind.LATENT_CLASS)
                .with(MethodOptions.usual().withCovariates(List.of("Age", "Region")));

        UUID run = runs.completed(MIA, settings).id();

        assertTrue(agreement(run) > 0.95);
        FittedModel model = MIA.call(() -> segmentations.findModel(run, 3)).orElseThrow();
        assertEquals(List.of("Age", "Region: south", "Region: west"), sorted(model.covariates()));
        assertEquals(3, model.coefficients().size());
    }

    @Test
    void kMedoidsFindThePlantedSegmentsOnVariablesOfEveryKind() {
        SegmentationSettings settings = on(runs.planted(MIA), List.of("lasts", "price", "new", "simple", "Region"))
                .with(MethodKind.KMEDOIDS);

        UUID run = runs.completed(MIA, settings).id();

        assertTrue(agreement(run) > 0.95);
        Criteria criteria = solutions(run).get(1).criteria();
        assertTrue(criteria.cost() < criteria.totalCost());
        assertNull(criteria.withinSumOfSquares());
        assertNotNull(MIA.call(() -> segmentations.getRun(run)).recommendation());
        assertEquals(
                3,
                MIA.call(() -> segmentations.findModel(run, 3))
                        .orElseThrow()
                        .medoids()
                        .size());
        assertEquals(
                3,
                MIA.call(() -> segmentations.getProfile(run, 3))
                        .variable("Region")
                        .categories()
                        .size());
    }

    @Test
    void aMixtureFindsThePlantedSegments() {
        SegmentationSettings settings = runs.planted(MIA)
                .settings(42)
                .with(MethodKind.MIXTURE)
                .with(MethodOptions.usual().withCovariance("diagonal"));

        UUID run = runs.completed(MIA, settings).id();

        assertTrue(agreement(run) > 0.95);
        Criteria criteria = solutions(run).get(1).criteria();
        // two shares, and four means and four variances for each of three segments
        assertEquals(26, criteria.likelihood().parameters());
        assertTrue(criteria.withinSumOfSquares() > 0);
    }

    @Test
    void anEnsembleFindsThePlantedSegmentsAndKeepsWhatItsMembersSay() {
        UUID run = runs.completed(MIA, runs.planted(MIA).settings(42).with(MethodKind.ENSEMBLE))
                .id();

        assertTrue(agreement(run) > 0.95);
        assertTrue(solutions(run).get(1).criteria().reproducibility() > 0.9);
        FittedModel model = MIA.call(() -> segmentations.findModel(run, 3)).orElseThrow();
        assertEquals(
                List.of("kmeans", "kmedoids", "latent-class", "mixture"),
                model.members().stream()
                        .map(FittedModel.Voice::method)
                        .distinct()
                        .toList());
    }

    @Test
    void whatAMethodCannotDoIsSaidAtItsField() {
        SegmentationSettings mixture = on(runs.planted(MIA), List.of("lasts", "Region"))
                .with(MethodKind.MIXTURE)
                .with(MethodOptions.usual().withCovariance("round").withCovariates(List.of("Age")))
                .withMissing("observed");

        var refusal =
                assertThrows(InvalidInputException.class, () -> MIA.call(() -> segmentations.requestRun(mixture)));

        assertEquals(
                List.of("basis", "missing", "covariance", "covariates"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void itIsKeptWhatBecameOfMissingAnswers() {
        RunDetails run = runs.completed(MIA, runs.planted(MIA).settings(42));

        assertEquals(PlantedSegments.ROWS, run.completeness().used());
        assertEquals(0, run.completeness().leftOut());
        assertEquals(PlantedSegments.BASIS.size(), run.completeness().items().size());
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static SegmentationSettings on(PlantedSegments data, List<String> basis) {
        SegmentationSettings usual = data.settings(42);
        return new SegmentationSettings(
                usual.survey(),
                usual.method(),
                basis,
                List.of("Age", "Coin"),
                usual.from(),
                usual.to(),
                usual.restarts(),
                usual.resamples(),
                usual.seed(),
                usual.scaling(),
                usual.missing(),
                usual.weights(),
                usual.reversed(),
                usual.options());
    }

    private List<SolutionDetails> solutions(UUID run) {
        return MIA.call(() -> segmentations.listSolutions(run));
    }

    private double agreement(UUID run) {
        int[] found = MIA.call(() -> segmentations.getAssignments(run, 3)).values().stream()
                .mapToInt(segment -> segment - 1)
                .toArray();
        return AdjustedRandIndex.of(Partition.of(3, PlantedSegments.kinds()), Partition.of(3, found));
    }
}
