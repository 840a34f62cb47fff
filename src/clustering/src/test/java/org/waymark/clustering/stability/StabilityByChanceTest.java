package org.waymark.clustering.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.choice.Candidate;
import org.waymark.clustering.choice.Reason;
import org.waymark.clustering.choice.Recommendation;
import org.waymark.clustering.choice.SegmentCountPolicy;
import org.waymark.clustering.choice.Verdict;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;

class StabilityByChanceTest {

    private static final StabilityByChance QUICK = new StabilityByChance(6, 2, 5);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseHoldsNoSegments(long seed) {
        Recommendation recommendation = recommend(PlantedSegments.noise(400, 6, seed));
        assertEquals(Verdict.CONSTRUCTED, recommendation.verdict());
        assertTrue(has(recommendation, Reason.Kind.NOT_BEYOND_CHANCE));
    }

    @Test
    void skewedNoiseThatSplitsOnOneItemHoldsNoSegmentsEither() {
        byte[] answers = new byte[400 * 5];
        for (int cell = 0; cell < answers.length; cell++) {
            // The first item is half yes and half no, so that two segments always split on it.
            answers[cell] = (byte) (cell % 5 == 0 ? cell / 5 % 2 : cell * 7919L % 101 < 8 ? 1 : 0);
        }
        DataMatrix data = ColumnPermutation.of(DataMatrix.ofRatings(answers, 5), 3);
        assertEquals(Verdict.CONSTRUCTED, recommend(data).verdict());
    }

    @Test
    void plantedSegmentsAreBeyondChance() {
        Recommendation recommendation =
                recommend(PlantedSegments.yesNo(400, 9, 3, 4).data());
        assertNotEquals(Verdict.CONSTRUCTED, recommendation.verdict());
        assertEquals(3, recommendation.segments());
        assertTrue(has(recommendation, Reason.Kind.BEYOND_CHANCE));
    }

    @Test
    void groupsThatOneNumberShowsAreBeyondChance() {
        Recommendation recommendation =
                recommend(PlantedSegments.normal(300, 1, 2, 12, 7).data());
        assertEquals(Verdict.NATURAL, recommendation.verdict());
        assertEquals(2, recommendation.segments());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void skewedNumbersHoldNoNaturalSegments(long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[] spent = IntStream.range(0, 400 * 2)
                .mapToDouble(cell -> -Math.log(1 - random.nextDouble()))
                .toArray();
        assertNotEquals(Verdict.NATURAL, recommend(DataMatrix.of(spent, 2)).verdict());
    }

    @Test
    void keepsWeightsGapsAndRowsWithoutWeight() {
        double[] weights = IntStream.range(0, 60).mapToDouble(row -> row % 3).toArray();
        DataMatrix data = PlantedSegments.noise(60, 3, 1).withWeights(weights);
        Stability stability = chance(Preparation.withDefaults().prepare(data), 2, Workers.callerOnly());
        assertEquals(12, stability.adjustedRand().size());
    }

    @Test
    void doesNotDependOnThreadsAndCanBeCancelled() {
        PreparedData data = Preparation.withDefaults().prepare(PlantedSegments.noise(100, 4, 1));
        var pool = Executors.newFixedThreadPool(2);
        try {
            assertEquals(
                    chance(data, 3, Workers.callerOnly()).adjustedRand(),
                    chance(data, 3, Workers.of(pool, 3)).adjustedRand());
        } finally {
            pool.shutdownNow();
        }
        Progress cancelling = (step, done, total) -> {
            throw new CancellationException("the user has seen enough");
        };
        assertThrows(
                CancellationException.class, () -> QUICK.of(3, permutations(data), Workers.callerOnly(), cancelling));
        assertThrows(IllegalArgumentException.class, () -> new StabilityByChance(0, 1, 1));
    }

    private static Recommendation recommend(DataMatrix matrix) {
        PreparedData data = Preparation.withDefaults().prepare(matrix);
        List<Candidate> candidates = IntStream.rangeClosed(2, 4)
                .mapToObj(segments ->
                        candidate(data, segments).withStabilityByChance(chance(data, segments, Workers.callerOnly())))
                .toList();
        return SegmentCountPolicy.withDefaults().recommend(candidates);
    }

    private static Candidate candidate(PreparedData data, int segments) {
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(20).withBudget(20_000_000).solve(data, segments);
        Stability stability = Stability.of(BootstrapStability.of(
                        data, solution.partition(), KMeans.forResamples(data, ResampleSearch.PUBLISHED), 1)
                .resamples(0, 15, Workers.callerOnly(), Progress.NONE));
        return Candidate.of(
                solution.partition(), solution.sumsOfSquares(), Silhouette.of(data, solution.partition()), stability);
    }

    private static Stability chance(PreparedData data, int segments, Workers workers) {
        return QUICK.of(segments, permutations(data), workers, Progress.NONE);
    }

    private static LongFunction<StabilityByChance.Permuted> permutations(PreparedData data) {
        return KMeans.permutationsOf(data, ResampleSearch.PUBLISHED);
    }

    private static boolean has(Recommendation recommendation, Reason.Kind kind) {
        return recommendation.reasons().stream().anyMatch(reason -> reason.kind() == kind);
    }
}
