package org.waymark.clustering.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class StabilityTest {

    private static final KMeans QUICK = KMeans.withSeed(3).withBudget(10_000_000);

    @ParameterizedTest
    @EnumSource(ResampleSearch.class)
    void plantedSegmentsComeOutOfEverySample(ResampleSearch search) {
        PreparedData data = prepare(PlantedSegments.normal(400, 6, 3, 5, 1).data());
        Stability stability =
                Stability.of(stability(data, 3, search).resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.adjustedRandQuantile(0) > 0.95);
        assertTrue(stability.weakestJaccard() > 0.95);
        assertEquals(0, stability.segments().get(0).dissolved());
    }

    @Test
    void segmentsOfNoiseDissolve() {
        PreparedData data = prepare(PlantedSegments.noise(400, 8, 1));
        Stability stability = Stability.of(
                stability(data, 4, ResampleSearch.PUBLISHED).resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.medianAdjustedRand() < 0.5);
        assertTrue(stability.weakestJaccard() < 0.6);
        assertTrue(stability.segments().stream().anyMatch(segment -> segment.dissolved() > 0.3));
    }

    @Test
    void aSegmentThatIsHalfTrueIsTheWeakest() {
        // Two true groups, of which the partition under test cuts the second in two.
        PlantedSegments planted = PlantedSegments.normal(300, 4, 2, 8, 2);
        int[] cut = planted.truth().toArray();
        for (int row = 1; row < 150; row += 2) {
            cut[row] = 2;
        }
        PreparedData data = prepare(planted.data());
        Stability stability = Stability.of(BootstrapStability.of(
                        data, Partition.of(3, cut), KMeans.forResamples(data, ResampleSearch.PUBLISHED), 1)
                .resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        double whole = stability.segments().get(0).meanJaccard();
        assertTrue(stability.segments().get(1).meanJaccard() < whole);
        assertTrue(stability.segments().get(2).meanJaccard() < whole);
    }

    @Test
    void pairsCanBeComputedInPartsAndOnAnyThreads() {
        BootstrapStability stability =
                stability(prepare(PlantedSegments.noise(200, 6, 2)), 3, ResampleSearch.PUBLISHED);
        List<Resample> atOnce = stability.resamples(0, 6, Workers.callerOnly(), Progress.NONE);
        List<Resample> inParts = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            inParts.addAll(stability.resamples(0, 2, Workers.of(pool, 3), Progress.NONE));
            inParts.addAll(stability.resamples(2, 6, Workers.of(pool, 3), Progress.NONE));
        } finally {
            pool.shutdownNow();
        }
        assertEquals(atOnce, inParts);
        assertNotEquals(atOnce.get(0).adjustedRand(), atOnce.get(1).adjustedRand());
    }

    @Test
    void samplesWithFewerDifferentRowsThanSegmentsAreNoReasonToFail() {
        PreparedData data = prepare(DataMatrix.of(new double[] {1, 2, 3}, 1));
        Stability stability = Stability.of(
                stability(data, 3, ResampleSearch.THOROUGH).resamples(0, 20, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.medianAdjustedRand() <= 1);
        assertTrue(stability.weakestJaccard() >= 0);
    }

    @Test
    void rowsLeftOutAndRowsWithoutWeightAreNeverDrawn() {
        DataMatrix values = DataMatrix.of(new double[] {1, 1.1, 9, 9.1, Double.NaN, 5}, 1)
                .withWeights(new double[] {1, 1, 1, 1, 1, 0});
        Stability stability = Stability.of(stability(prepare(values), 2, ResampleSearch.PUBLISHED)
                .resamples(0, 30, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.medianAdjustedRand() > 0.5);
    }

    @Test
    void quantilesAreThoseOfR() {
        Stability stability = Stability.of(DoubleStream.of(.1, .4, .35, .8, .9, .2)
                .mapToObj(rand -> new Resample(0, rand, List.of(1.0), List.of(0.4), List.of(0.7)))
                .toList());
        // R: quantile(c(.1, .4, .35, .8, .9, .2), c(.25, .5, .9))
        assertEquals(0.2375, stability.adjustedRandQuantile(0.25), 1e-15);
        assertEquals(0.375, stability.medianAdjustedRand(), 1e-15);
        assertEquals(0.85, stability.adjustedRandQuantile(0.9), 1e-15);
        assertEquals(0.7, stability.weakestJaccard(), 1e-15);
        assertEquals(0.5, stability.segments().get(0).dissolved());
        assertThrows(IllegalArgumentException.class, () -> stability.adjustedRandQuantile(1.1));
        assertThrows(IllegalArgumentException.class, () -> Stability.of(List.of()));
    }

    @Test
    void permutingKeepsTheValuesOfEachVariableAndBreaksWhatGoesTogether() {
        PlantedSegments planted = PlantedSegments.yesNo(500, 10, 2, 4);
        DataMatrix permuted = ColumnPermutation.of(planted.data(), 1);
        for (int variable = 0; variable < 10; variable++) {
            assertEquals(sum(planted.data(), variable), sum(permuted, variable));
        }
        PreparedData data = prepare(permuted);
        Stability stability = Stability.of(
                stability(data, 2, ResampleSearch.PUBLISHED).resamples(0, 10, Workers.callerOnly(), Progress.NONE));
        assertTrue(stability.medianAdjustedRand() < 0.5);
    }

    @Test
    void permutingLeavesGapsAndWeightsWhereTheyAre() {
        DataMatrix data = DataMatrix.of(new double[] {1, Double.NaN, 3, 4}, 1).withWeights(new double[] {1, 2, 3, 4});
        DataMatrix permuted = ColumnPermutation.of(data, 5);
        assertTrue(Double.isNaN(permuted.value(1, 0)));
        assertEquals(3, permuted.weight(2));
    }

    private static double sum(DataMatrix data, int variable) {
        return IntStream.range(0, data.rows())
                .mapToDouble(row -> data.value(row, variable))
                .sum();
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }

    private static BootstrapStability stability(PreparedData data, int segments, ResampleSearch search) {
        Partition partition = QUICK.solve(data, segments).partition();
        return BootstrapStability.of(data, partition, KMeans.forResamples(data, search), 11);
    }
}
