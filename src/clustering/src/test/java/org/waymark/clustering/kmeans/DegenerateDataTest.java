package org.waymark.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.random.SeededRandom;

/** Data that nobody wants and everybody sends. */
class DegenerateDataTest {

    private static final KMeans QUICK = KMeans.withSeed(1).withBudget(5_000_000);

    @Test
    void oneSegmentHoldsEverything() {
        KMeansSolution solution = QUICK.solve(prepare(Iris.data()), 1);
        assertArrayEquals(new int[] {150}, solution.sizes());
        assertEquals(681.3706, solution.sumsOfSquares().within(), 1e-11);
        assertEquals(0, solution.sumsOfSquares().between(), 1e-11);
        assertEquals(5.8433333333333337, solution.centresInOriginalUnits()[0][0], 1e-14);
    }

    @Test
    void oneRowIsOneSegment() {
        KMeansSolution solution = QUICK.solve(prepare(DataMatrix.of(new double[] {3, 4}, 2)), 1);
        assertArrayEquals(new double[] {3, 4}, solution.centresInOriginalUnits()[0]);
        assertEquals(0, solution.sumsOfSquares().total());
        assertTrue(solution.sumsOfSquares().explained().isEmpty());
    }

    @Test
    void asManySegmentsAsDifferentRowsLeaveNothingWithin() {
        DataMatrix data = DataMatrix.of(new double[] {1, 2, 3, 1, 2, 1}, 1);
        KMeansSolution solution = QUICK.solve(prepare(data), 3);
        assertArrayEquals(new int[] {3, 2, 1}, solution.sizes());
        assertEquals(0, solution.sumsOfSquares().within());
    }

    @Test
    void equalRowsAreASingleRow() {
        double[] same = new double[400];
        Arrays.fill(same, 0.3);
        PreparedData data = prepare(DataMatrix.of(same, 4));
        assertEquals(1, data.use().distinct());
        assertEquals(0, QUICK.solve(data, 1).sumsOfSquares().within());
    }

    @Test
    void variablesThatDoNotVaryChangeNothing() {
        DataMatrix plain = Iris.data();
        double[] padded = new double[150 * 6];
        for (int cell = 0; cell < padded.length; cell++) {
            int variable = cell % 6;
            padded[cell] = variable < 4 ? plain.value(cell / 6, variable) : 7.7;
        }
        for (Scaling scaling : new Scaling[] {Scaling.NONE, Scaling.Z, Scaling.RANGE}) {
            Preparation preparation = Preparation.withDefaults().with(scaling);
            assertEquals(
                    QUICK.solve(preparation.prepare(plain), 3).partition(),
                    QUICK.solve(preparation.prepare(DataMatrix.of(padded, 6)), 3)
                            .partition());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e12, 1e75, -1e75})
    void oneFarOutlierIsASegmentOfItsOwnAndLeavesTheOthersExact(double outlier) {
        double[] values = Arrays.copyOf(Iris.values(), 151 * 4);
        values[150 * 4] = outlier;
        KMeansSolution solution = QUICK.solve(prepare(DataMatrix.of(values, 4)), 4);
        assertEquals(1, solution.sizes()[3]);
        assertEquals(3, solution.partition().segmentOf(150));
        // The three segments of the other flowers, as if the outlier were not there.
        assertEquals(78.851441426145996, solution.sumsOfSquares().within(), 1e-6);
        assertTrue(Double.isFinite(solution.sumsOfSquares().total()));
    }

    @Test
    void aLargeOffsetCostsNoPrecision() {
        double[] values = Arrays.stream(Iris.values())
                .map(value -> 1e6 + Math.rint(value * 1024) / 1024)
                .toArray();
        double[] near = Arrays.stream(values).map(value -> value - 1e6).toArray();
        assertEquals(
                QUICK.solve(prepare(DataMatrix.of(near, 4)), 3).sumsOfSquares().within(),
                QUICK.solve(prepare(DataMatrix.of(values, 4)), 3)
                        .sumsOfSquares()
                        .within(),
                1e-10);
    }

    @Test
    void aMillionRowsOfTwoKindsAreTwoSegments() {
        byte[] ratings = new byte[10_000_000];
        for (int cell = 0; cell < ratings.length; cell++) {
            ratings[cell] = (byte) (cell / 10 % 3 == 0 ? 5 : 2);
        }
        PreparedData data = prepare(DataMatrix.ofRatings(ratings, 10));
        assertEquals(2, data.use().distinct());
        KMeansSolution solution = KMeans.withSeed(1).solve(data, 2);
        assertArrayEquals(new int[] {666_666, 333_334}, solution.sizes());
        assertEquals(0, solution.sumsOfSquares().within());
    }

    @Test
    void fiveHundredVariablesAreClustered() {
        PlantedSegments planted = PlantedSegments.normal(200, 500, 4, 1, 9);
        KMeansSolution solution = QUICK.withRestarts(8).solve(prepare(planted.data()), 4);
        assertEquals(1, AdjustedRandIndex.of(solution.partition(), planted.truth()));
    }

    @Test
    void moreValuesThanAreSearchedInFullAreClusteredThroughASample() {
        PlantedSegments planted = PlantedSegments.normal(60_000, 20, 3, 3, 4);
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(8).withBudget(0).solve(prepare(planted.data()), 3);
        assertTrue(AdjustedRandIndex.of(solution.partition(), planted.truth()) > 0.99);
        assertEquals(60_000, Arrays.stream(solution.sizes()).sum());
    }

    @ParameterizedTest
    @EnumSource(MissingValues.class)
    void aVariableThatNobodyAnsweredIsNoReasonToFail(MissingValues missing) {
        double[] values = new double[300];
        SeededRandom random = new SeededRandom(4);
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = cell % 3 == 2 && missing == MissingValues.OBSERVED
                    ? Double.NaN
                    : random.nextInt(5) + (cell / 3 % 2 == 0 ? 20 : 0);
        }
        PreparedData data = Preparation.withDefaults().with(missing).prepare(DataMatrix.of(values, 3));
        KMeansSolution solution = QUICK.solve(data, 2);
        assertArrayEquals(new int[] {50, 50}, solution.sizes());
        assertTrue(Double.isFinite(solution.sumsOfSquares().within()));
    }

    @Test
    void rowsOfWhichOnlyOneValueIsLeftAreClusteredOnIt() {
        double none = Double.NaN;
        DataMatrix data = DataMatrix.ofRows(
                new double[] {1, none},
                new double[] {none, 1},
                new double[] {1, 1},
                new double[] {9, none},
                new double[] {none, 9},
                new double[] {9, 9});
        PreparedData prepared =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(data);
        int[] segmentOf = QUICK.solve(prepared, 2).partition().toArray();
        assertEquals(segmentOf[2], segmentOf[0]);
        assertEquals(segmentOf[2], segmentOf[1]);
        assertEquals(segmentOf[5], segmentOf[3]);
        assertEquals(segmentOf[5], segmentOf[4]);
    }

    @Test
    void weightsOfVeryDifferentSizeAreNoReasonToFail() {
        double[] weights = IntStream.range(0, 150)
                .mapToDouble(row -> row % 3 == 0 ? 1e-40 : row % 3 == 1 ? 1 : 1e40)
                .toArray();
        KMeansSolution solution = QUICK.solve(prepare(Iris.data().withWeights(weights)), 4);
        assertTrue(Double.isFinite(solution.sumsOfSquares().within()));
        assertTrue(Arrays.stream(solution.sizes()).allMatch(size -> size > 0));
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }
}
