package org.waymark.clustering.kmedoids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.Iris;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;

class KMedoidsTest {

    private static final double NONE = Double.NaN;
    private static final MixedData IRIS = iris(true);

    @Test
    void findsTheMedoidsOfR() {
        // R 4.2.2, cluster 2.1.4: g <- daisy(iris, "gower"); m <- pam(g, k); with rows from 0
        MedoidSolution three = KMedoids.withSeed(1).solve(IRIS, 3);
        assertEquals(10.146092278719395, three.cost(), 1e-12);
        assertArrayEquals(new int[] {50, 50, 50}, three.sizes());
        assertArrayEquals(new int[] {7, 55, 147}, three.medoids());
        MedoidSolution four = KMedoids.withSeed(1).solve(IRIS, 4);
        assertEquals(9.0282956685499052, four.cost(), 1e-12);
        assertArrayEquals(new int[] {50, 50, 31, 19}, four.sizes());
    }

    @Test
    void findsBetterMedoidsThanASingleStart() {
        // pam(daisy(iris[, 1:4], "gower"), 3) ends at 12.1918; the best of 200 random values of medoids = is
        MedoidSolution found = KMedoids.withSeed(1).solve(iris(false), 3);
        assertEquals(12.110228342749528, found.cost(), 1e-12);
        assertArrayEquals(new int[] {57, 50, 43}, found.sizes());
        assertArrayEquals(new int[] {55, 7, 112}, found.medoids());
    }

    @Test
    void oneMedoidIsTheRowLeastUnlikeAllOthers() {
        MedoidSolution one = KMedoids.withSeed(1).solve(IRIS, 1);
        // sum(as.matrix(g)[, pam(g, 1)$id.med])
        assertEquals(45.654284369114876, one.cost(), 1e-12);
        assertArrayEquals(new int[] {88}, one.medoids());
    }

    @Test
    void silhouettesEqualThoseOfR() {
        MedoidSolution three = KMedoids.withSeed(1).solve(IRIS, 3);
        Silhouette silhouette = silhouette(IRIS, three.partition());
        // pam(g, 3)$silinfo: avg.width and clus.avg.widths
        assertEquals(0.75929517165869531, silhouette.average(), 1e-14);
        assertEquals(0.85428685547170813, silhouette.ofSegment(0), 1e-14);
        assertEquals(0.73355110822963510, silhouette.ofSegment(1), 1e-14);
        assertEquals(0.69004755127474260, silhouette.ofSegment(2), 1e-14);
        assertTrue(silhouette.exact());
    }

    @Test
    void silhouettesOfManyRowsAreEstimatedFromASampleWithinTheirError() {
        PlantedMixed many = PlantedMixed.of(9_000, 3, 5);
        Silhouette sampled = silhouette(many.data(), many.truth());
        PlantedMixed few = PlantedMixed.of(3_000, 3, 6);
        Silhouette exact = silhouette(few.data(), few.truth());
        assertTrue(exact.exact() && !sampled.exact());
        assertTrue(sampled.standardError() > 0 && sampled.standardError() < 0.01);
        assertEquals(exact.average(), sampled.average(), 0.01);
        assertThrows(IllegalArgumentException.class, () -> silhouette(few.data(), Partition.of(1, new int[3_000])));
    }

    @Test
    void findsPlantedSegmentsDespiteGaps() {
        PlantedMixed planted = PlantedMixed.of(600, 4, 3);
        MedoidSolution found = KMedoids.withSeed(7).solve(planted.data(), 4);
        assertTrue(AdjustedRandIndex.of(found.partition(), planted.truth()) > 0.9);
        assertEquals(found.starts(), found.settings().restarts());
        assertTrue(found.agreeingStarts() > 5);
    }

    @Test
    void findsPlantedSegmentsOfMoreRowsThanAreSearchedAtOnce() {
        PlantedMixed planted = PlantedMixed.of(KMedoids.ROWS_SEARCHED + 2_000, 3, 4);
        MedoidSolution found = KMedoids.withSeed(7).withRestarts(5).solve(planted.data(), 3);
        assertTrue(AdjustedRandIndex.of(found.partition(), planted.truth()) > 0.9);
        assertEquals(planted.data().rows(), Arrays.stream(found.sizes()).sum());
    }

    @Test
    void theCostIsTheSumOfDissimilaritiesToTheMedoids() {
        PlantedMixed planted = PlantedMixed.of(200, 3, 9);
        MedoidSolution found = KMedoids.withSeed(7).solve(planted.data(), 3);
        GowerDissimilarity gower = GowerDissimilarity.of(planted.data());
        for (int segment = 0; segment < 3; segment++) {
            int number = segment;
            double sum = IntStream.range(0, 200)
                    .filter(row -> found.partition().segmentOf(row) == number)
                    .mapToDouble(row -> gower.between(row, found.medoids()[number]))
                    .sum();
            assertEquals(sum, found.cost(segment), 1e-12);
            assertEquals(segment, found.partition().segmentOf(found.medoids()[segment]));
        }
    }

    @Test
    void aWeightCountsAsThatManyEqualRows() {
        MixedData heavy = numbers(0, 1, 4, 9, 10).withWeights(new double[] {1, 1, 5, 1, 1});
        MixedData repeated = numbers(0, 1, 4, 4, 4, 4, 4, 9, 10);
        MedoidSolution ofHeavy = KMedoids.withSeed(3).solve(heavy, 2);
        MedoidSolution ofRepeated = KMedoids.withSeed(3).solve(repeated, 2);
        assertEquals(ofRepeated.cost(), ofHeavy.cost(), 1e-15);
        assertArrayEquals(new double[] {7, 2}, ofHeavy.weights());
        assertEquals(2, ofHeavy.medoids()[0]);
    }

    @Test
    void rowsOfNoWeightAreAssignedButHaveNoSay() {
        MixedData data = numbers(0, 1, 9, 10, 4).withWeights(new double[] {1, 1, 1, 1, 0});
        MedoidSolution found = KMedoids.withSeed(3).solve(data, 2);
        assertArrayEquals(new int[] {3, 2}, found.sizes());
        assertArrayEquals(new double[] {2, 2}, found.weights());
        assertEquals(0.2, found.cost(), 1e-15);
    }

    @Test
    void rowsWithoutValuesAreInNoSegment() {
        MedoidSolution found = KMedoids.withSeed(3).solve(numbers(1, NONE, 5, 6), 2);
        assertEquals(Partition.NONE, found.partition().segmentOf(1));
        assertArrayEquals(new int[] {2, 1}, found.sizes());
    }

    @Test
    void refusesMoreSegmentsThanDifferentRows() {
        MixedData data = numbers(1, 1, 2, 2);
        assertEquals(0, KMedoids.withSeed(1).solve(data, 2).cost());
        assertEquals(
                "There are only 2 different rows, too few for 3 segments",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> KMedoids.withSeed(1).solve(data, 3))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> KMedoids.withSeed(1).solve(data, 0));
        assertThrows(IllegalArgumentException.class, () -> KMedoids.withSeed(1).solve(numbers(NONE, NONE), 1));
        assertThrows(IllegalArgumentException.class, () -> KMedoids.withSeed(1).withRestarts(0));
        assertEquals(0, KMedoids.withSeed(1).solve(numbers(3, 3, 3), 1).cost());
    }

    @Test
    void theResultDependsOnTheSeedOnlyNotOnThreads() {
        MixedData data = PlantedMixed.of(400, 3, 2).data();
        var pool = Executors.newFixedThreadPool(2);
        try {
            MedoidSolution alone = KMedoids.withSeed(5).solve(data, 5);
            MedoidSolution together = KMedoids.withSeed(5).solve(data, 5, Workers.of(pool, 3), Progress.NONE);
            assertArrayEquals(alone.medoids(), together.medoids());
            assertEquals(alone.partition(), together.partition());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void stopsWhenProgressThrows() {
        MixedData data = PlantedMixed.of(1_500, 3, 2).data();
        Progress cancelling = (step, done, total) -> {
            throw new CancellationException("the user has seen enough");
        };
        assertThrows(
                CancellationException.class,
                () -> KMedoids.withSeed(5).solve(data, 5, Workers.callerOnly(), cancelling));
    }

    private static Silhouette silhouette(MixedData data, Partition partition) {
        return Silhouette.of(
                GowerDissimilarity.of(data), data.weights(), partition, Workers.callerOnly(), Progress.NONE);
    }

    private static MixedData numbers(double... values) {
        return MixedData.of(List.of(new MixedVariable("amount", Measure.NUMERIC)), values);
    }

    private static MixedData iris(boolean withSpecies) {
        double[][] columns = new double[withSpecies ? 5 : 4][150];
        for (int row = 0; row < 150; row++) {
            for (int variable = 0; variable < 4; variable++) {
                columns[variable][row] = Iris.values()[row * 4 + variable];
            }
            if (withSpecies) {
                columns[4][row] = row / 50;
            }
        }
        List<MixedVariable> variables = IntStream.range(0, columns.length)
                .mapToObj(
                        variable -> new MixedVariable("v" + variable, variable < 4 ? Measure.NUMERIC : Measure.NOMINAL))
                .toList();
        return MixedData.of(variables, columns);
    }
}
