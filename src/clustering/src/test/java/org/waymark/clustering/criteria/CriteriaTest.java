package org.waymark.clustering.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class CriteriaTest {

    private static final PreparedData IRIS = Preparation.withDefaults().prepare(Iris.data());

    /** The best three segments: 62, 50 and 38 flowers (R {@code kmeans(iris[, 1:4], 3, nstart = 200)}). */
    private static final Partition THREE = KMeans.withSeed(1).solve(IRIS, 3).partition();

    @Test
    void sumsOfSquaresAndCalinskiHarabaszEqualThoseOfR() {
        SumsOfSquares squares = SumsOfSquares.of(IRIS, THREE);
        // R 4.2.2: kmeans(as.matrix(iris[, 1:4]), 3, nstart = 200)
        assertEquals(78.851441426145996, squares.within(), 1e-12);
        assertEquals(681.3706, squares.total(), 1e-11);
        assertEquals(681.3706 - 78.851441426145996, squares.between(), 1e-11);
        assertEquals(39.820967741935462, squares.within(0), 1e-12);
        assertEquals(15.150999999999977, squares.within(1), 1e-12);
        assertArrayEquals(
                new double[] {6.85, 3.0736842105263151, 5.7421052631578933, 2.0710526315789473},
                squares.centres()[2],
                1e-14);
        // (betweenss / 2) / (tot.withinss / 147)
        assertEquals(561.62775662962008, squares.calinskiHarabasz().orElseThrow(), 1e-9);
    }

    @Test
    void calinskiHarabaszIsUndefinedWhereItWouldDivideByZero() {
        PreparedData two = Preparation.withDefaults().prepare(DataMatrix.of(new double[] {1, 1, 5, 5}, 1));
        assertEquals(
                OptionalDouble.empty(),
                SumsOfSquares.of(two, Partition.of(1, new int[4])).calinskiHarabasz());
        assertEquals(
                OptionalDouble.empty(),
                SumsOfSquares.of(two, Partition.of(2, new int[] {0, 0, 1, 1})).calinskiHarabasz());
    }

    @Test
    void calinskiHarabaszDoesNotDependOnTheUnitOfTheWeights() {
        double[] weights =
                IntStream.range(0, 150).mapToDouble(row -> 1000 + row % 3).toArray();
        double[] tenth = Arrays.stream(weights).map(weight -> weight / 10).toArray();
        assertEquals(
                SumsOfSquares.of(weighted(weights), THREE).calinskiHarabasz().orElseThrow(),
                SumsOfSquares.of(weighted(tenth), THREE).calinskiHarabasz().orElseThrow(),
                1e-9);
    }

    @Test
    void silhouettesEqualThoseOfR() {
        Silhouette silhouette = Silhouette.of(IRIS, THREE);
        // R cluster 2.1.4: mean and clus.avg.widths of silhouette(kmeans(x, 3, nstart = 200)$cluster, dist(x))
        assertEquals(0.55281901235640996, silhouette.average(), 1e-14);
        assertEquals(0.41731992154093367, silhouette.ofSegment(0), 1e-14);
        assertEquals(0.79814048842862273, silhouette.ofSegment(1), 1e-14);
        assertEquals(0.45110506043401255, silhouette.ofSegment(2), 1e-14);
        assertTrue(silhouette.exact());
        assertEquals(0, silhouette.standardError());
    }

    @Test
    void silhouettesOfIncompleteRowsEqualThoseOfR() {
        int[] rows = IntStream.concat(
                        IntStream.concat(IntStream.range(0, 20), IntStream.range(50, 70)), IntStream.range(100, 120))
                .toArray();
        double[] values = new double[60 * 4];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = Iris.values()[rows[cell / 4] * 4 + cell % 4];
        }
        for (int[] gap : new int[][] {{0, 0}, {4, 1}, {21, 2}, {40, 3}, {59, 0}}) {
            values[gap[0] * 4 + gap[1]] = Double.NaN;
        }
        PreparedData data =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(DataMatrix.of(values, 4));
        Partition byTwenty =
                Partition.of(3, IntStream.range(0, 60).map(row -> row / 20).toArray());
        Silhouette silhouette = Silhouette.of(data, byTwenty);
        // R: y <- x[c(1:20, 51:70, 101:120), ]; y[cbind(c(1, 5, 22, 41, 60), c(1, 2, 3, 4, 1))] <- NA;
        // silhouette(rep(1:3, each = 20), dist(y))
        assertEquals(0.47956449587851635, silhouette.average(), 1e-14);
        assertEquals(0.77738269419893691, silhouette.ofSegment(0), 1e-14);
        assertEquals(0.26801659007459466, silhouette.ofSegment(2), 1e-14);
    }

    @Test
    void aRowAloneInItsSegmentHasSilhouetteZero() {
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.of(new double[] {0, 1, 9}, 1));
        Silhouette silhouette = Silhouette.of(data, Partition.of(2, new int[] {0, 0, 1}));
        assertEquals(0, silhouette.ofSegment(1));
        assertEquals((8 / 9.0 + 7 / 8.0) / 3, silhouette.average(), 1e-15);
    }

    @Test
    void equalRowsInDifferentSegmentsHaveTheirOwnSilhouettes() {
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.of(new double[] {1, 1, 1, 1}, 1));
        assertEquals(
                0, Silhouette.of(data, Partition.of(2, new int[] {0, 0, 1, 1})).average());
    }

    @Test
    void aSilhouetteOfOneSegmentIsRefused() {
        Partition one = Partition.of(1, new int[150]);
        assertThrows(IllegalArgumentException.class, () -> Silhouette.of(IRIS, one));
    }

    @Test
    void silhouettesOfLargeDataAreEstimatedFromASampleWithinTheirError() {
        PlantedSegments planted = PlantedSegments.normal(21_000, 3, 3, 3, 7);
        PreparedData data = Preparation.withDefaults().prepare(planted.data());
        Silhouette sampled = Silhouette.of(data, planted.truth());
        // The same three groups, few enough to be compared in full.
        PlantedSegments few = PlantedSegments.normal(6_000, 3, 3, 3, 8);
        Silhouette exact = Silhouette.of(Preparation.withDefaults().prepare(few.data()), few.truth());
        assertTrue(!sampled.exact() && exact.exact());
        assertTrue(sampled.standardError() > 0 && sampled.standardError() < 0.01);
        assertEquals(exact.average(), sampled.average(), 0.01);
    }

    @Test
    void silhouettesDoNotDependOnThreads() {
        PlantedSegments planted = PlantedSegments.normal(700, 4, 2, 2, 3);
        PreparedData data = Preparation.withDefaults().prepare(planted.data());
        var pool = Executors.newFixedThreadPool(2);
        try {
            Silhouette alone = Silhouette.of(data, planted.truth());
            Silhouette together = Silhouette.of(data, planted.truth(), 0, Workers.of(pool, 3), Progress.NONE);
            assertEquals(alone.average(), together.average());
        } finally {
            pool.shutdownNow();
        }
    }

    private static PreparedData weighted(double[] weights) {
        return Preparation.withDefaults().prepare(Iris.data().withWeights(weights));
    }
}
