package org.waymark.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;

class KMeansTest {

    /** Less search than by default, to keep the tests short. */
    private static final KMeans QUICK = KMeans.withSeed(42).withBudget(20_000_000);

    private static final PreparedData IRIS = prepare(Iris.data());

    @ParameterizedTest
    // R 4.2.2: kmeans(as.matrix(iris[, 1:4]), k, nstart = 200, iter.max = 100)$tot.withinss
    @CsvSource({
        "2, 152.34795176035786",
        "3, 78.851441426145996",
        "4, 57.2284732142857",
        "5, 46.446182051282015",
        "6, 39.039987246087243"
    })
    void findsTheSmallestSumOfSquaresThatRFinds(int segments, double within) {
        assertEquals(within, QUICK.solve(IRIS, segments).sumsOfSquares().within(), 1e-12 * within);
    }

    @ParameterizedTest
    // R 4.2.2: kmeans(x, 3, nstart = 200)$tot.withinss with x <- scale(x), each column to 0-1, and x - rowMeans(x)
    @CsvSource({"Z, 138.88835971735148", "RANGE, 6.9822164737852317", "IPSATISE, 33.109797246022026"})
    void findsTheSmallestSumOfSquaresOfScaledValues(Scaling scaling, double within) {
        PreparedData data = Preparation.withDefaults().with(scaling).prepare(Iris.data());
        assertEquals(within, QUICK.solve(data, 3).sumsOfSquares().within(), 1e-12 * within);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsTheBestOfAllPartitionsWhateverTheSeed(long seed) {
        PreparedData data = prepare(PlantedSegments.noise(11, 3, seed));
        double best = bestOfAllPartitions(data, 3);
        assertEquals(
                best,
                KMeans.withSeed(seed)
                        .withBudget(2_000_000)
                        .solve(data, 3)
                        .sumsOfSquares()
                        .within(),
                1e-9);
    }

    @Test
    void recoversPlantedSegments() {
        PlantedSegments normal = PlantedSegments.normal(800, 8, 4, 4, 1);
        Partition found = QUICK.solve(prepare(normal.data()), 4).partition();
        assertTrue(AdjustedRandIndex.of(found, normal.truth()) > 0.98);
        PlantedSegments yesNo = PlantedSegments.yesNo(900, 15, 3, 2);
        found = QUICK.solve(prepare(yesNo.data()), 3).partition();
        assertTrue(AdjustedRandIndex.of(found, yesNo.truth()) > 0.95);
    }

    @Test
    void ordersSegmentsByWeightAndReportsThemInOriginalUnits() {
        DataMatrix data = DataMatrix.ofRows(
                new double[] {9, 1}, new double[] {2, 2}, new double[] {2, 4}, new double[] {5, 5}, new double[] {5, 5
                });
        KMeansSolution solution =
                QUICK.solve(Preparation.withDefaults().with(Scaling.RANGE).prepare(data), 3);
        assertArrayEquals(new int[] {2, 2, 1}, solution.sizes());
        assertArrayEquals(new double[] {2, 2, 1}, solution.weights());
        assertArrayEquals(new int[] {2, 0, 0, 1, 1}, solution.partition().toArray());
        assertArrayEquals(new double[] {2, 3}, solution.centresInOriginalUnits()[0], 1e-15);
        assertArrayEquals(new double[] {9, 1}, solution.centresInOriginalUnits()[2], 1e-15);
        assertEquals(0, solution.sumsOfSquares().within(1));
    }

    @Test
    void givesTheSameResultForTheSameSeedAndAnyNumberOfThreads() {
        PreparedData data = prepare(PlantedSegments.noise(400, 6, 3));
        KMeansSolution alone = QUICK.solve(data, 5);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            for (int threads = 1; threads <= 4; threads++) {
                KMeansSolution together = QUICK.solve(data, 5, Workers.of(pool, threads), Progress.NONE);
                assertEquals(alone.partition(), together.partition());
                assertEquals(
                        alone.sumsOfSquares().within(), together.sumsOfSquares().within());
                assertEquals(alone.agreeingChains(), together.agreeingChains());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void ignoresTheSeedWhenTheBestSolutionIsFoundAnyway() {
        Partition first =
                KMeans.withSeed(1).withBudget(20_000_000).solve(IRIS, 3).partition();
        assertEquals(
                first, KMeans.withSeed(2).withBudget(20_000_000).solve(IRIS, 3).partition());
    }

    @Test
    void usesTheSeedWhenItStopsEarly() {
        PreparedData data = prepare(PlantedSegments.noise(300, 8, 3));
        KMeans single = KMeans.withSeed(1).withRestarts(1).withBudget(0);
        assertNotEquals(
                single.solve(data, 8).partition(),
                new KMeans(2, 1, 0).solve(data, 8).partition());
    }

    @Test
    void treatsWeightsAsRepeatedRows() {
        double[] values = Iris.values();
        double[] repeated = new double[values.length + 40 * 4];
        System.arraycopy(values, 0, repeated, 0, values.length);
        System.arraycopy(values, 0, repeated, values.length, 40 * 4);
        double[] weights =
                IntStream.range(0, 150).mapToDouble(row -> row < 40 ? 2 : 1).toArray();
        KMeansSolution weighted = QUICK.solve(prepare(Iris.data().withWeights(weights)), 4);
        KMeansSolution twice = QUICK.solve(prepare(DataMatrix.of(repeated, 4)), 4);
        assertEquals(twice.sumsOfSquares().within(), weighted.sumsOfSquares().within(), 1e-10);
        assertArrayEquals(
                Arrays.copyOf(twice.partition().toArray(), 150),
                weighted.partition().toArray());
    }

    @Test
    void assignsRowsOfWeightZeroWithoutLettingThemCount() {
        DataMatrix data =
                DataMatrix.of(new double[] {0, 1, 10, 11, 4, 400}, 1).withWeights(new double[] {1, 1, 1, 1, 0, 0});
        KMeansSolution solution = QUICK.solve(prepare(data), 2);
        assertArrayEquals(new int[] {0, 0, 1, 1, 0, 1}, solution.partition().toArray());
        assertEquals(1, solution.sumsOfSquares().within(), 1e-15);
        assertArrayEquals(new double[] {2, 2}, solution.weights());
        assertArrayEquals(new int[] {3, 3}, solution.sizes());
    }

    @Test
    void recoversPlantedSegmentsFromIncompleteRows() {
        PlantedSegments planted = PlantedSegments.normal(600, 12, 3, 4, 5);
        double[] values = new double[600 * 12];
        for (int cell = 0; cell < values.length; cell++) {
            boolean gap = cell % 7 == cell / 12 % 7;
            values[cell] = gap ? Double.NaN : planted.data().value(cell / 12, cell % 12);
        }
        PreparedData data =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(DataMatrix.of(values, 12));
        assertEquals(600, data.use().incomplete());
        KMeansSolution solution = QUICK.solve(data, 3);
        assertTrue(AdjustedRandIndex.of(solution.partition(), planted.truth()) > 0.98);
        SumsOfSquares squares = solution.sumsOfSquares();
        assertTrue(squares.within() > 0 && squares.within() < squares.total());
    }

    @Test
    void usesObservedValuesAsCompleteOnesWhenNothingIsMissing() {
        PreparedData observed =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(Iris.data());
        assertEquals(QUICK.solve(IRIS, 5).partition(), QUICK.solve(observed, 5).partition());
    }

    @Test
    void leavesIncompleteRowsInNoSegment() {
        DataMatrix data = DataMatrix.of(new double[] {1, Double.NaN, 5, 6}, 1);
        assertArrayEquals(
                new int[] {1, Partition.NONE, 0, 0},
                QUICK.solve(prepare(data), 2).partition().toArray());
    }

    @Test
    void refusesMoreSegmentsThanThereAreDifferentRows() {
        PreparedData data = prepare(DataMatrix.of(new double[] {1, 2, 1, 2, 1}, 1));
        String message = assertThrows(IllegalArgumentException.class, () -> QUICK.solve(data, 3))
                .getMessage();
        assertEquals("There are only 2 different rows, too few for 3 segments", message);
        assertThrows(IllegalArgumentException.class, () -> QUICK.solve(data, 0));
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThrows(IllegalArgumentException.class, () -> QUICK.withRestarts(0));
        assertThrows(IllegalArgumentException.class, () -> QUICK.withBudget(-1));
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }

    /** Tries them all, with the first row in the first segment. */
    private static double bestOfAllPartitions(PreparedData data, int segments) {
        int rows = data.source().rows();
        double best = Double.POSITIVE_INFINITY;
        int[] segmentOf = new int[rows];
        for (int code = 0; code < Math.pow(segments, rows - 1); code++) {
            for (int row = 1, rest = code; row < rows; row++, rest /= segments) {
                segmentOf[row] = rest % segments;
            }
            best = Math.min(
                    best,
                    SumsOfSquares.of(data, Partition.of(segments, segmentOf)).within());
        }
        return best;
    }
}
