package org.waymark.clustering.kmedoids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.choice.Candidate;
import org.waymark.clustering.choice.Recommendation;
import org.waymark.clustering.choice.SegmentCountPolicy;
import org.waymark.clustering.choice.Verdict;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.Stability;
import org.waymark.clustering.stability.StabilityByChance;

class MedoidStabilityTest {

    @Test
    void plantedSegmentsRecurInOtherSamplesAndAreRecommended() {
        PlantedMixed planted = PlantedMixed.of(300, 3, 5);
        Recommendation choice = recommend(planted.data());
        assertEquals(3, choice.segments());
        assertTrue(choice.verdict() != Verdict.CONSTRUCTED);
    }

    @Test
    void segmentsOfNoiseDoNotRecur() {
        SeededRandom random = new SeededRandom(3);
        double[][] columns = new double[4][300];
        for (double[] column : columns) {
            Arrays.setAll(column, row -> random.nextInt(5));
        }
        List<MixedVariable> variables = IntStream.range(0, 4)
                .mapToObj(variable -> new MixedVariable("v" + variable, Measure.NOMINAL))
                .toList();
        assertEquals(
                Verdict.CONSTRUCTED, recommend(MixedData.of(variables, columns)).verdict());
    }

    @Test
    void moreRowsThanAreSearchedAreResampledToo() {
        PlantedMixed planted = PlantedMixed.of(2 * MedoidResampling.ROWS_SEARCHED, 3, 5);
        Stability stability = stability(planted.data(), planted.truth().toArray(), 2);
        assertTrue(stability.weakestJaccard() > 0.9);
    }

    @Test
    void rowsWithoutWeightOrValuesTakeNoPart() {
        double[] weights = {1, 1, 0, 1, 1, 1, 1};
        MixedData data = MixedData.of(
                        List.of(new MixedVariable("amount", Measure.NUMERIC)),
                        new double[] {1, 2, 50, Double.NaN, 8, 9, 9})
                .withWeights(weights);
        DistinctRows rows = DistinctRows.of(data);
        assertEquals(
                List.of(0, 1, 4, 5, 6),
                Arrays.stream(rows.weightedRows()).boxed().toList());
        assertEquals(rows.uniqueOf(5), rows.uniqueOf(6));
        assertEquals(-1, rows.uniqueOf(3));
        assertEquals(4, rows.weightedDistinct());
        Stability stability = stability(data, new int[] {0, 0, 1, -1, 1, 1, 1}, 20);
        assertTrue(stability.medianAdjustedRand() > 0.5);
    }

    @Test
    void permutingBreaksWhatGoesTogetherInPlantedSegments() {
        MixedData data = PlantedMixed.of(300, 3, 5).data();
        StabilityByChance chance = new StabilityByChance(5, 2, 1);
        Stability permuted = chance.of(3, KMedoids.permutationsOf(data), Workers.callerOnly(), Progress.NONE);
        assertEquals(10, permuted.adjustedRand().size());
        assertTrue(permuted.medianAdjustedRand() < 0.7);
        MixedData once = data.permuted(7);
        for (int row = 0; row < data.rows(); row++) {
            assertEquals(Double.isNaN(data.value(row, 0)), Double.isNaN(once.value(row, 0)));
        }
    }

    @Test
    void stopsWhenProgressThrows() {
        PlantedMixed planted = PlantedMixed.of(300, 3, 5);
        DistinctRows rows = DistinctRows.of(planted.data());
        Progress cancelling = (step, done, total) -> {
            throw new CancellationException("the user has seen enough");
        };
        assertThrows(
                CancellationException.class,
                () -> BootstrapStability.of(rows, planted.truth(), KMedoids.forResamples(planted.data(), rows), 1)
                        .resamples(0, 1_000, Workers.callerOnly(), cancelling));
    }

    private static Recommendation recommend(MixedData data) {
        double ofOne = KMedoids.withSeed(1).solve(data, 1).cost();
        GowerDissimilarity gower = GowerDissimilarity.of(data);
        return SegmentCountPolicy.withDefaults()
                .recommend(IntStream.rangeClosed(2, 4)
                        .mapToObj(segments -> {
                            MedoidSolution solution =
                                    KMedoids.withSeed(1).withRestarts(5).solve(data, segments);
                            Silhouette silhouette = Silhouette.of(
                                    gower, data.weights(), solution.partition(), Workers.callerOnly(), Progress.NONE);
                            return new Candidate(
                                    segments,
                                    Arrays.stream(solution.sizes()).boxed().toList(),
                                    solution.cost(),
                                    ofOne,
                                    OptionalDouble.of(silhouette.average()),
                                    OptionalDouble.empty(),
                                    stability(data, solution.partition().toArray(), 15),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty());
                        })
                        .toList());
    }

    private static Stability stability(MixedData data, int[] segmentOf, int pairs) {
        DistinctRows rows = DistinctRows.of(data);
        int segments = Arrays.stream(segmentOf).max().orElseThrow() + 1;
        return Stability.of(
                BootstrapStability.of(rows, Partition.of(segments, segmentOf), KMedoids.forResamples(data, rows), 1)
                        .resamples(0, pairs, Workers.callerOnly(), Progress.NONE));
    }
}
