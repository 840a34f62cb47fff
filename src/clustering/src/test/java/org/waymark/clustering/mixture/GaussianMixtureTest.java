package org.waymark.clustering.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.Stability;

class GaussianMixtureTest {

    private static final PreparedData IRIS = prepare(Iris.data());

    /**
     * R 4.2.2, mclust 6.0.0: {@code f <- Mclust(iris[, 1:4], G = k, modelNames = m); f$loglik; f$df; -icl(f)} with m VII,
     * VVI, EEE and VVV. With VVI and three components, the best of {@code me(iris[, 1:4], "VVI", z, control =
     * emControl(tol = 1e-12))} from 300 random z, which is higher than Mclust's −307.1808.
     */
    @ParameterizedTest
    @CsvSource({
        "SPHERICAL, 1, -889.516131, 5, 1804.085438",
        "SPHERICAL, 2, -478.559096, 11, 1012.235181",
        "SPHERICAL, 3, -384.316804, 17, 860.938029",
        "DIAGONAL, 1, -741.017535, 8, 1522.120153",
        "DIAGONAL, 2, -386.185347, 17, 857.551520",
        "DIAGONAL, 3, -306.860460, 26, 754.921900",
        "TIED, 1, -379.914630, 14, 829.978154",
        "TIED, 2, -296.447575, 19, 688.098504",
        "TIED, 3, -256.354743, 24, 637.840094",
        "FULL, 1, -379.914630, 14, 829.978154",
        "FULL, 2, -214.354704, 29, 574.019099",
        "FULL, 3, -180.185839, 44, 584.052206"
    })
    void irisesHaveTheFitOfMclust(
            CovarianceShape shape, int components, double logLikelihood, int parameters, double icl) {
        GaussianMixtureSolution solution = GaussianMixture.withSeed(3, shape).solve(IRIS, components);
        assertEquals(logLikelihood, solution.criteria().logLikelihood(), 0.01);
        assertEquals(parameters, solution.criteria().parameters());
        assertEquals(icl, solution.criteria().icl(), 0.1);
        assertTrue(solution.converged());
        assertFalse(solution.spurious());
    }

    /** {@code t(f$parameters$mean); f$parameters$variance$sigma[, , 1]} of the same, with VVV and three components. */
    @Test
    void irisesHaveTheComponentsOfMclust() {
        GaussianMixtureSolution solution =
                GaussianMixture.withSeed(3, CovarianceShape.FULL).solve(IRIS, 3);
        assertArrayEquals(new double[] {.3673, .3333, .2994}, solution.shares(), 2e-3);
        assertArrayEquals(new double[] {5.006, 3.428, 1.462, .246}, solution.meansInOriginalUnits()[1], 1e-4);
        assertArrayEquals(new double[] {5.915, 2.778, 4.202, 1.297}, solution.means()[2], 5e-3);
        assertArrayEquals(new double[] {.121764, .097232, .016028, .010124}, solution.covariance(1)[0], 1e-4);
        assertEquals(.9039, AdjustedRandIndex.of(solution.partition(), Iris.species()), 1e-3);
    }

    @ParameterizedTest
    @EnumSource
    void plantedComponentsAreFound(CovarianceShape shape) {
        PlantedSegments planted = PlantedSegments.normal(900, 8, 4, 4, 2);
        GaussianMixtureSolution solution = GaussianMixture.withSeed(1, shape).solve(prepare(planted.data()), 4);
        assertTrue(AdjustedRandIndex.of(solution.partition(), planted.truth()) > 0.95);
    }

    @Test
    void componentsOfDifferentSpreadAreToldApartWhereKMeansCannot() {
        DataMatrix data = PlantedSegments.normal(600, 2, 1, 0, 5).data();
        double[] values = new double[1200];
        int[] truth = new int[600];
        for (int cell = 0; cell < values.length; cell++) {
            truth[cell / 2] = cell / 2 % 2;
            boolean flat = cell / 2 % 2 == 0;
            // Two crossing ellipses.
            values[cell] = data.value(cell / 2, cell % 2) * (flat == (cell % 2 == 0) ? 20 : 0.5);
        }
        GaussianMixtureSolution solution =
                GaussianMixture.withSeed(1, CovarianceShape.DIAGONAL).solve(prepare(DataMatrix.of(values, 2)), 2);
        double agreement = AdjustedRandIndex.of(solution.partition(), Partition.of(2, truth));
        assertTrue(agreement > 0.8, "agreement " + agreement);
    }

    @Test
    void aWeightCountsLikeRepeatedRows() {
        double[] weights =
                IntStream.range(0, 150).mapToDouble(row -> 1 + row % 3).toArray();
        double[][] repeated = IntStream.range(0, 150)
                .boxed()
                .flatMap(row -> IntStream.range(0, 1 + row % 3)
                        .mapToObj(ignored -> Arrays.copyOfRange(Iris.values(), row * 4, row * 4 + 4)))
                .toArray(double[][]::new);
        GaussianMixture mixture = GaussianMixture.withSeed(3, CovarianceShape.TIED);
        GaussianMixtureSolution weighted = mixture.solve(prepare(Iris.data().withWeights(weights)), 3);
        GaussianMixtureSolution longer = mixture.solve(prepare(DataMatrix.ofRows(repeated)), 3);
        assertArrayEquals(longer.means()[0], weighted.means()[0], 1e-4);
        assertEquals(
                longer.criteria().logLikelihood() / repeated.length,
                weighted.criteria().logLikelihood() / 150,
                1e-6);
    }

    @ParameterizedTest
    @EnumSource(
            value = CovarianceShape.class,
            names = {"DIAGONAL", "TIED", "FULL"})
    void unitsChangeTheLikelihoodByTheirLogarithmOnly(CovarianceShape shape) {
        double[] values = Iris.values();
        for (int cell = 0; cell < values.length; cell += 4) {
            values[cell] *= 1000;
        }
        GaussianMixture mixture = GaussianMixture.withSeed(3, shape);
        assertEquals(
                mixture.solve(IRIS, 2).criteria().logLikelihood() - 150 * Math.log(1000),
                mixture.solve(prepare(DataMatrix.of(values, 4)), 2).criteria().logLikelihood(),
                1e-4);
    }

    @Test
    void aLargeOffsetCostsNoPrecision() {
        double[] values = Arrays.stream(Iris.values()).map(value -> value + 1e6).toArray();
        GaussianMixture mixture = GaussianMixture.withSeed(3, CovarianceShape.FULL);
        assertEquals(
                mixture.solve(IRIS, 2).criteria().logLikelihood(),
                mixture.solve(prepare(DataMatrix.of(values, 4)), 2).criteria().logLikelihood(),
                1e-4);
    }

    @Test
    void theSameSeedGivesTheSameBitsWithAnyNumberOfThreads() {
        GaussianMixture mixture = GaussianMixture.withSeed(9, CovarianceShape.FULL);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            GaussianMixtureSolution alone = mixture.solve(IRIS, 3);
            GaussianMixtureSolution together = mixture.solve(IRIS, 3, Workers.of(pool, 3), Progress.NONE);
            assertEquals(alone.criteria(), together.criteria());
            assertEquals(alone.partition(), together.partition());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aPlantedComponentComesOutOfEveryBootstrapSample() {
        PreparedData data = prepare(PlantedSegments.normal(200, 4, 2, 5, 6).data());
        GaussianMixture mixture = GaussianMixture.withSeed(1, CovarianceShape.DIAGONAL);
        BootstrapStability bootstrap =
                BootstrapStability.of(data, mixture.solve(data, 2).partition(), mixture.forResamples(data), 1);
        Stability stability = Stability.of(bootstrap.resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.weakestJaccard() > 0.85);
    }

    @ParameterizedTest
    @EnumSource
    void aComponentOfEqualRowsIsFlaggedAndFinite(CovarianceShape shape) {
        double[][] rows = IntStream.range(0, 60)
                .mapToObj(row -> row < 30 ? new double[] {1, 1} : new double[] {9, 9})
                .toArray(double[][]::new);
        GaussianMixtureSolution solution =
                GaussianMixture.withSeed(1, shape).solve(prepare(DataMatrix.ofRows(rows)), 2);
        assertTrue(solution.spurious());
        assertTrue(Double.isFinite(solution.criteria().logLikelihood()));
        assertArrayEquals(new int[] {30, 30}, solution.partition().sizes());
    }

    @Test
    void variablesThatDetermineEachOtherNeedRegularisation() {
        double[] values = new double[150 * 5];
        for (int cell = 0; cell < values.length; cell++) {
            int row = cell / 5;
            values[cell] = cell % 5 < 4
                    ? Iris.data().value(row, cell % 5)
                    : Iris.data().value(row, 0) + Iris.data().value(row, 1);
        }
        PreparedData data = prepare(DataMatrix.of(values, 5));
        GaussianMixture mixture = GaussianMixture.withSeed(1, CovarianceShape.FULL);
        assertTrue(mixture.solve(data, 2).spurious());
        assertTrue(Double.isFinite(mixture.solve(data, 2).criteria().bic()));
    }

    @Test
    void dataThatHasNoMixtureIsRefused() {
        GaussianMixture mixture = GaussianMixture.withSeed(1, CovarianceShape.FULL);
        PreparedData twoRows = prepare(DataMatrix.ofRows(new double[] {1, 2}, new double[] {2, 3}));
        assertThrows(IllegalArgumentException.class, () -> mixture.solve(twoRows, 3));
        assertThrows(IllegalArgumentException.class, () -> mixture.solve(IRIS, 0));
        PreparedData constant = prepare(DataMatrix.ofRows(new double[] {1, 2}, new double[] {2, 2}));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> mixture.solve(constant, 1));
        assertTrue(refused.getMessage().startsWith("variable 2 is the same in every row"), refused.getMessage());
        PreparedData missing = Preparation.withDefaults()
                .with(MissingValues.OBSERVED)
                .prepare(DataMatrix.ofRows(new double[] {1, Double.NaN}, new double[] {2, 2}));
        assertThrows(IllegalArgumentException.class, () -> mixture.solve(missing, 1));
        assertThrows(IllegalArgumentException.class, () -> mixture.withRegularisation(-1));
    }

    @Test
    void asManyComponentsAsRowsAreDefined() {
        double[] values = {1, 2, 4, 8};
        GaussianMixtureSolution solution =
                GaussianMixture.withSeed(1, CovarianceShape.SPHERICAL).solve(prepare(DataMatrix.of(values, 1)), 4);
        assertTrue(Double.isFinite(solution.criteria().logLikelihood()));
        assertEquals(1, Arrays.stream(solution.shares()).sum(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void oneFarOutlierIsNoReasonToFail(CovarianceShape shape) {
        double[] values = Arrays.copyOf(Iris.values(), 151 * 4);
        values[150 * 4] = 1e75;
        PreparedData data = Preparation.withDefaults().with(Scaling.NONE).prepare(DataMatrix.of(values, 4));
        GaussianMixtureSolution solution = GaussianMixture.withSeed(1, shape).solve(data, 2);
        assertEquals(151, Arrays.stream(solution.partition().sizes()).sum());
    }

    @Test
    void aSearchStopsWhenProgressThrows() {
        PreparedData data = prepare(PlantedSegments.noise(3000, 12, 1));
        GaussianMixture mixture = GaussianMixture.withSeed(1, CovarianceShape.FULL);
        assertThrows(
                CancellationException.class,
                () -> mixture.solve(data, 9, Workers.callerOnly(), (step, done, total) -> {
                    if (done > 0) {
                        throw new CancellationException("the user has seen enough");
                    }
                }));
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }
}
