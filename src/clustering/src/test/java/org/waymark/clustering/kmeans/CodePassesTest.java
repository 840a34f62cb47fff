package org.waymark.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.LikertRatings;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.random.SeededRandom;

/** Clustering of ratings kept as codes against the same ratings kept as numbers, which need no look-up. */
class CodePassesTest {

    private static final int VARIABLES = 20;
    private static final byte[] RATINGS = LikertRatings.of(15_000, VARIABLES, 5, 7);

    @ParameterizedTest
    @ValueSource(strings = {"complete", "with gaps", "weighted", "standardised"})
    void assignsEveryRowToTheCentreNearestToItsNumbers(String kind) {
        PreparedData data = coded(kind);
        Centroids centroids = startOf(data, 6);
        double[] centres = centroids.centre.clone();
        double[] weights = weightsOf(data);
        passes(data, 6, CodeKernel.best(), Workers.callerOnly()).assign(centroids, weights);
        double within = 0;
        for (int row = 0; row < weights.length; row++) {
            double[] values = data.unique().copyRows(row);
            double least = IntStream.range(0, 6)
                    .mapToDouble(segment -> squaredDistance(values, centres, segment))
                    .min()
                    .orElseThrow();
            double own = squaredDistance(values, centres, centroids.segmentOf[row]);
            assertEquals(least, own, 1e-12 * least);
            within += weights[row] * least;
        }
        assertEquals(within, centroids.within, 1e-11 * within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "with gaps", "weighted", "standardised"})
    void aSolutionIsTheSameWhateverTheKernelAndTheThreads(String kind) {
        PreparedData data = coded(kind);
        Centroids plain = solve(data, CodeKernel.plain(), Workers.callerOnly());
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Centroids best = solve(data, CodeKernel.best(), Workers.of(pool, 3));
            assertArrayEquals(plain.segmentOf, best.segmentOf);
            assertArrayEquals(plain.centre, best.centre);
            assertEquals(plain.within, best.within);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "with gaps", "weighted", "standardised"})
    void noSingleRowCanImproveASolution(String kind) {
        PreparedData data = coded(kind);
        Centroids solution = solve(data, CodeKernel.best(), Workers.callerOnly());
        TilePasses asNumbers = new TilePasses(data.unique(), 4, Workers.callerOnly(), new WorkMeter(checkpoint()));
        double within = solution.within;
        assertEquals(0, asNumbers.exchange(solution, weightsOf(data)));
        assertEquals(within, solution.within, 1e-11 * within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "with gaps", "weighted", "standardised"})
    void reportsTheSumsOfSquaresOfItsPartition(String kind) {
        PreparedData data = coded(kind);
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(2).withBudget(0).solve(data, 4);
        SumsOfSquares afresh = SumsOfSquares.of(data, solution.partition());
        assertEquals(afresh.within(), solution.sumsOfSquares().within(), 1e-11 * afresh.within());
        assertEquals(afresh.total(), solution.sumsOfSquares().total(), 1e-11 * afresh.total());
        assertEquals(
                afresh.calinskiHarabasz().orElseThrow(),
                solution.sumsOfSquares().calinskiHarabasz().orElseThrow(),
                1e-9 * afresh.calinskiHarabasz().orElseThrow());
        assertArrayEquals(
                data.meansInOriginalUnits(solution.partition())[3], solution.centresInOriginalUnits()[3], 1e-12);
    }

    @Test
    void sumsOfSquaresFromCodesAreThoseOfTheRows() {
        PreparedData data = coded("weighted");
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(1).withBudget(0).solve(data, 3);
        double within = 0;
        double[][] centres = solution.sumsOfSquares().centres();
        for (int row = 0; row < data.rows(); row++) {
            double[] values = data.unique().copyRows(data.uniqueOf(row));
            double[] centre = centres[solution.partition().segmentOf(row)];
            within += data.weight(row) * squaredDistance(values, centre, 0);
        }
        assertEquals(within, solution.sumsOfSquares().within(), 1e-11 * within);
    }

    private static Centroids solve(PreparedData data, CodeKernel.Factory kernels, Workers workers) {
        LocalSearch search = new LocalSearch(data.unique(), 4, true, kernels, workers, checkpoint());
        Centroids centroids = search.newCentroids();
        new Seeding(data.unique(), search.passes()).plusPlus(centroids, new SeededRandom(3));
        assertTrue(search.descend(centroids, Double.POSITIVE_INFINITY));
        search.kick(centroids, new SeededRandom(4));
        search.polish(centroids);
        return centroids;
    }

    private static Centroids startOf(PreparedData data, int segments) {
        Passes passes = passes(data, segments, CodeKernel.best(), Workers.callerOnly());
        Centroids centroids = new Centroids(segments, data.unique());
        new Seeding(data.unique(), passes).plusPlus(centroids, new SeededRandom(3));
        return centroids;
    }

    private static Passes passes(PreparedData data, int segments, CodeKernel.Factory kernels, Workers workers) {
        return new CodePasses(data.unique(), segments, kernels, workers, new WorkMeter(checkpoint()));
    }

    private static Checkpoint checkpoint() {
        return new Checkpoint(Progress.NONE, Step.SEARCH, 1);
    }

    private static double[] weightsOf(PreparedData data) {
        double[] weights = new double[data.unique().weightedCount()];
        Arrays.setAll(weights, data.unique()::weight);
        return weights;
    }

    private static double squaredDistance(double[] values, double[] centres, int segment) {
        double sum = 0;
        for (int variable = 0; variable < VARIABLES; variable++) {
            double difference = values[variable] - centres[segment * VARIABLES + variable];
            sum += Double.isNaN(difference) ? 0 : difference * difference;
        }
        return sum;
    }

    private static PreparedData coded(String kind) {
        byte[] ratings = RATINGS.clone();
        if (kind.equals("with gaps")) {
            for (int cell = 0; cell < ratings.length; cell += 37) {
                ratings[cell] = DataMatrix.MISSING_RATING;
            }
        }
        DataMatrix matrix = DataMatrix.ofRatings(ratings, VARIABLES);
        if (kind.equals("weighted")) {
            SeededRandom random = new SeededRandom(5);
            matrix = matrix.withWeights(IntStream.range(0, matrix.rows())
                    .mapToDouble(row -> row % 100 == 0 ? 0 : row % 101 == 0 ? 50 : 0.5 + random.nextDouble())
                    .toArray());
        }
        Scaling scaling = kind.equals("standardised") ? Scaling.Z : Scaling.NONE;
        PreparedData data = new Preparation(scaling, MissingValues.OBSERVED).prepare(matrix);
        assertTrue(data.unique().codeBook().isPresent());
        return data;
    }
}
