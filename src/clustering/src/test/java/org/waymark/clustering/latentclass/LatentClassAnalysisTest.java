package org.waymark.clustering.latentclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.Stability;
import org.waymark.clustering.stability.StabilityByChance;

class LatentClassAnalysisTest {

    private static final LatentClassAnalysis ANALYSIS = LatentClassAnalysis.withSeed(7);
    private static final PreparedData CARCINOMA = prepare(PublishedTables.carcinoma());

    /** Linzer, Lewis 2011, section 5.1, except four classes, of which their figure is a local optimum. */
    @ParameterizedTest
    @CsvSource({
        "2, -317.2568, 15, 664.5137, 706.0739",
        "3, -293.7050, 23, 633.4100, 697.1357",
        "4, -289.2858, 31, 640.5717, 726.4629"
    })
    void carcinomaRatingsHaveThePublishedFit(
            int classes, double logLikelihood, int parameters, double aic, double bic) {
        LatentClassSolution solution = ANALYSIS.solve(CARCINOMA, classes);
        assertEquals(logLikelihood, solution.criteria().logLikelihood(), 1e-4);
        assertEquals(parameters, solution.criteria().parameters());
        assertEquals(aic, solution.criteria().aic(), 2e-4);
        assertEquals(bic, solution.criteria().bic(), 2e-4);
        assertEquals(118 - parameters, solution.degreesOfFreedom());
        assertTrue(solution.converged());
    }

    /** Linzer, Lewis 2011, section 5.1: two classes that agree, and one of slides in doubt. */
    @Test
    void carcinomaRatingsHaveThePublishedClasses() {
        LatentClassSolution solution = ANALYSIS.solve(CARCINOMA, 3);
        assertArrayEquals(new double[] {.4447, .3736, .1817}, solution.shares(), 1e-4);
        assertArrayEquals(new int[] {51, 44, 23}, solution.partition().sizes());
        assertArrayEquals(new double[] {1, 2}, solution.levels(6));
        double[][] pathologistB = solution.responseProbabilities(1);
        assertArrayEquals(new double[] {.0191, .9809}, pathologistB[0], 1e-3);
        assertArrayEquals(new double[] {.8621, .1379}, pathologistB[1], 1e-3);
        assertArrayEquals(new double[] {0, 1}, pathologistB[2], 1e-3);
        assertEquals(.9257, solution.criteria().entropyRSquared().orElseThrow(), 1e-4);
        assertEquals(624.4270, solution.criteria().adjustedBic(), 2e-4);
        assertEquals(705.510, solution.criteria().icl(), 1e-3);
    }

    /** Linzer, Lewis 2011, section 5.2, after McCutcheon 1987: the ideal, the believers and the sceptics. */
    @Test
    void attitudesToSurveysHaveThePublishedClasses() {
        LatentClassSolution solution = ANALYSIS.solve(prepare(PublishedTables.surveyAttitudes()), 3);
        assertEquals(-2754.545, solution.criteria().logLikelihood(), 1e-3);
        assertEquals(5650.926, solution.criteria().bic(), 1e-3);
        assertEquals(15, solution.degreesOfFreedom());
        assertArrayEquals(new double[] {.621, .207, .172}, solution.shares(), 1e-3);
        assertArrayEquals(new double[] {.053, .888, .059}, solution.responseProbabilities(0)[0], 1e-3);
    }

    @Test
    void aWeightCountsLikeRepeatedRows() {
        LatentClassSolution repeated = ANALYSIS.solve(CARCINOMA, 3);
        LatentClassSolution weighted = ANALYSIS.solve(prepare(PublishedTables.weightedPatternsOfCarcinoma()), 3);
        assertArrayEquals(repeated.shares(), weighted.shares(), 1e-4);
        assertArrayEquals(repeated.responseProbabilities(1)[0], weighted.responseProbabilities(1)[0], 1e-4);
        // Weights are scaled to add up to the 20 rows there are.
        assertEquals(
                repeated.criteria().logLikelihood() * 20 / 118,
                weighted.criteria().logLikelihood(),
                1e-6);
    }

    /**
     * Every third slide misses a rating. R: {@code optim(..., function(t) -sum(log(s * f(a) + (1 - s) * f(b))), method =
     * "BFGS")} with f(p) the product of p or 1 − p over the ratings observed, best of ten starts.
     */
    @Test
    void missingAnswersAreSkippedAsMaximumLikelihoodDoes() {
        DataMatrix complete = PublishedTables.carcinoma();
        double[] values = new double[118 * 7];
        for (int cell = 0; cell < values.length; cell++) {
            int row = cell / 7 + 1;
            values[cell] = row % 3 == 0 && row % 7 == cell % 7 ? Double.NaN : complete.value(cell / 7, cell % 7);
        }
        PreparedData data =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(DataMatrix.of(values, 7));
        LatentClassSolution solution = ANALYSIS.solve(data, 2);
        assertEquals(-304.316552, solution.criteria().logLikelihood(), 1e-4);
        assertEquals(118, solution.criteria().rows());
    }

    @Test
    void dontKnowIsAnAnswerWhenItHasAValueOfItsOwn() {
        PlantedSegments planted = PlantedSegments.yesNo(600, 6, 2, 3);
        double[] values = new double[600 * 7];
        for (int cell = 0; cell < values.length; cell++) {
            int row = cell / 7;
            boolean knows = planted.truth().segmentOf(row) == 0;
            values[cell] = cell % 7 < 6 ? planted.data().value(row, cell % 7) : knows ? row / 2 % 2 : 99;
        }
        LatentClassSolution solution = ANALYSIS.solve(prepare(DataMatrix.of(values, 7)), 2);
        assertArrayEquals(new double[] {0, 1, 99}, solution.levels(6));
        assertEquals(1, AdjustedRandIndex.of(solution.partition(), planted.truth()));
        double[] saysSo = Arrays.stream(solution.responseProbabilities(6))
                .mapToDouble(levels -> levels[2])
                .sorted()
                .toArray();
        assertArrayEquals(new double[] {0, 1}, saysSo, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"600, 20, 4", "2000, 24, 6", "30000, 12, 3"})
    void plantedClassesAreFound(int rows, int items, int classes) {
        PlantedSegments planted = PlantedSegments.yesNo(rows, items, classes, 5);
        LatentClassSolution solution =
                ANALYSIS.with(ANALYSIS.search().withStarts(20)).solve(prepare(planted.data()), classes);
        assertTrue(AdjustedRandIndex.of(solution.partition(), planted.truth()) > 0.95);
        Arrays.stream(solution.shares()).forEach(share -> assertEquals(1.0 / classes, share, 0.03));
    }

    @Test
    void thePlantedNumberOfClassesHasTheSmallestBic() {
        PreparedData data = prepare(PlantedSegments.yesNo(800, 12, 3, 8).data());
        int best = IntStream.rangeClosed(1, 5)
                .boxed()
                .min(Comparator.comparingDouble(
                        classes -> ANALYSIS.solve(data, classes).criteria().bic()))
                .orElseThrow();
        assertEquals(3, best);
    }

    @Test
    void membershipProbabilitiesFollowBayesRule() {
        LatentClassSolution solution = ANALYSIS.solve(CARCINOMA, 3);
        double[] joint = new double[3];
        for (int number = 0; number < 3; number++) {
            joint[number] = solution.shares()[number];
            for (int item = 0; item < 7; item++) {
                int level = (int) CARCINOMA.source().value(60, item) - 1;
                joint[number] *= solution.responseProbabilities(item)[number][level];
            }
        }
        Memberships memberships = solution.memberships();
        for (int number = 0; number < 3; number++) {
            assertEquals(joint[number] / Arrays.stream(joint).sum(), memberships.probability(60, number), 1e-6);
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsWithAnyNumberOfThreads() {
        PreparedData data = prepare(PlantedSegments.noise(20_000, 11, 2));
        LatentClassAnalysis quick =
                ANALYSIS.with(ANALYSIS.search().withStarts(4).withIterations(30));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            LatentClassSolution alone = quick.solve(data, 3);
            LatentClassSolution together = quick.solve(data, 3, Workers.of(pool, 3), Progress.NONE);
            assertEquals(alone.criteria(), together.criteria());
            assertArrayEquals(alone.shares(), together.shares());
            assertEquals(alone.partition(), together.partition());
        } finally {
            pool.shutdownNow();
        }
    }

    /** 24 items leave no doubt about membership, so the coefficient is the logarithm of the odds ratio, 3 : 1/3. */
    @Test
    void membershipDependsOnACovariateAsPlanted() {
        PlantedSegments planted = PlantedSegments.yesNo(802, 24, 2, 3);
        double[] covariate = IntStream.range(0, 802)
                .mapToDouble(row -> (row / 2 % 4 == 0) == (row % 2 == 0) ? 1 : 0)
                .toArray();
        covariate[800] = Double.NaN;
        covariate[801] = Double.NaN;
        LatentClassSolution solution =
                ANALYSIS.withCovariates(DataMatrix.of(covariate, 1)).solve(prepare(planted.data()), 2);
        double[] second = solution.coefficients().orElseThrow()[1];
        assertArrayEquals(new double[] {0, 0}, solution.coefficients().orElseThrow()[0]);
        assertEquals(Math.log(9), Math.abs(second[1]), 0.02);
        assertEquals(Math.log(3), Math.abs(second[0]), 0.02);
        assertEquals(800, solution.criteria().rows());
        assertEquals(2 * 24 + 2, solution.criteria().parameters());
        assertFalse(solution.memberships().has(801), "a row that misses the covariate is left out");
    }

    @Test
    void plantedClassesComeOutOfEveryBootstrapSample() {
        PreparedData data = prepare(PlantedSegments.yesNo(300, 12, 3, 4).data());
        BootstrapStability bootstrap = BootstrapStability.of(
                data, ANALYSIS.solve(data, 3).partition(), LatentClassAnalysis.forResamples(data), 1);
        Stability stability = Stability.of(bootstrap.resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.weakestJaccard() > 0.85, "weakest " + stability.weakestJaccard());
    }

    /** Whoever answers alike is in the same class of every sample, unless the covariate is drawn along. */
    @Test
    void bootstrapSamplesDrawCovariatesWithTheirRows() {
        PreparedData data = prepare(PlantedSegments.yesNo(400, 4, 2, 3).data());
        double[] covariate = IntStream.range(0, 400)
                .mapToDouble(row -> row % 20 == 0 ? 1 - row % 2 : row % 2)
                .toArray();
        covariate[399] = Double.NaN;
        RowsWithCovariates rows = RowsWithCovariates.of(data, DataMatrix.of(covariate, 1));
        assertEquals(399, rows.weightedRows().length);
        assertEquals(-1, rows.uniqueOf(399), "a row that misses the covariate is in no sample");
        assertTrue(rows.weightedDistinct() > data.weightedDistinct());

        double[] weights = new double[rows.weightedDistinct()];
        IntStream.range(0, 399).filter(row -> row % 3 > 0).forEach(row -> weights[rows.uniqueOf(row)]++);
        int[] found = rows.forResamples().cluster(weights, 2, 1, new Checkpoint(Progress.NONE, Step.RESAMPLE, 1));
        assertEquals(rows.weightedDistinct(), found.length);
        long toldApart = IntStream.range(0, 399)
                .filter(row -> IntStream.range(0, 399)
                        .anyMatch(other -> data.uniqueOf(row) == data.uniqueOf(other)
                                && found[rows.uniqueOf(row)] != found[rows.uniqueOf(other)]))
                .count();
        assertTrue(toldApart > 0, "equal answers in different classes, for covariates differ");
    }

    @Test
    void plantedClassesWithACovariateComeOutOfEveryBootstrapSample() {
        PreparedData data = prepare(PlantedSegments.yesNo(300, 12, 2, 4).data());
        DataMatrix covariate = DataMatrix.of(
                IntStream.range(0, 300)
                        .mapToDouble(row -> row % 7 == 0 ? 1 - row % 2 : row % 2)
                        .toArray(),
                1);
        RowsWithCovariates rows = RowsWithCovariates.of(data, covariate);
        Partition found = ANALYSIS.withCovariates(covariate).solve(data, 2).partition();
        Stability stability = Stability.of(BootstrapStability.of(rows, found, rows.forResamples(), 1)
                .resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.weakestJaccard() > 0.85, "weakest " + stability.weakestJaccard());
        Stability byChance =
                new StabilityByChance(3, 2, 1).of(2, rows.permutations(), Workers.callerOnly(), Progress.NONE);
        assertTrue(byChance.medianAdjustedRand() < stability.medianAdjustedRand());
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }
}
