package org.waymark.clustering.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * The stability that data has in which nothing goes together ({@link ColumnPermutation}), for {@link
 * org.waymark.clustering.choice.Candidate#withStabilityByChance}: segments that agree no better than these are no sign of
 * groups. Several permutations with few pairs of samples each say more than one with many, since one permutation differs
 * from another as much as pairs of samples do.
 *
 * @param permutations at least 1
 * @param pairs pairs of bootstrap samples of each permutation, at least 1
 * @param seed of all permutations and samples; the same seed may be used for all numbers of segments
 */
public record StabilityByChance(int permutations, int pairs, long seed) {

    private static final int DEFAULT_PERMUTATIONS = 10;
    private static final int DEFAULT_PAIRS = 2;

    public StabilityByChance {
        if (permutations < 1 || pairs < 1) {
            throw new IllegalArgumentException("At least one permutation with one pair of samples is needed, not "
                    + permutations + " with " + pairs);
        }
    }

    /** Ten permutations with two pairs of samples each: half the work of fifty pairs of the data itself. */
    public static StabilityByChance withSeed(long seed) {
        return new StabilityByChance(DEFAULT_PERMUTATIONS, DEFAULT_PAIRS, seed);
    }

    /**
     * Permutes, prepares as the data was prepared, and draws pairs of samples.
     *
     * @param segments how many to look for
     * @param method the method that segments the data, for the data it is given
     * @return agreement of all pairs; its {@link Stability#segments} are of different permutations, and so only tell of
     *     such segments in general
     */
    public Stability of(
            PreparedData data,
            int segments,
            Function<PreparedData, ResampleClusterer> method,
            Workers workers,
            Progress progress) {
        Checkpoint checkpoint = new Checkpoint(progress, Step.RESAMPLE, permutations);
        Progress passBy = (step, done, total) -> checkpoint.advance(0);
        List<Resample> resamples = new ArrayList<>();
        workers.map(permutations, permutation -> {
                    List<Resample> found = permuted(data, segments, method, permutation, passBy);
                    checkpoint.advance(1);
                    return found;
                })
                .forEach(resamples::addAll);
        checkpoint.finish();
        return Stability.of(resamples);
    }

    private List<Resample> permuted(
            PreparedData data,
            int segments,
            Function<PreparedData, ResampleClusterer> method,
            int permutation,
            Progress passBy) {
        long own = SeededRandom.derive(seed, segments, permutation);
        PreparedData permuted = data.preparation().prepare(ColumnPermutation.of(data.source(), own));
        ResampleClusterer clusterer = method.apply(permuted);
        UniqueRows rows = permuted.unique();
        double[] weights = IntStream.range(0, rows.weightedCount())
                .mapToDouble(rows::weight)
                .toArray();
        int[] found = clusterer.cluster(weights, segments, own, new Checkpoint(passBy, Step.RESAMPLE, 1));
        // Rows of weight 0 have no say in stability, so any segment will do.
        Partition reference = permuted.partition(segments, Arrays.copyOf(found, rows.count()));
        return BootstrapStability.of(permuted, reference, clusterer, own)
                .resamples(0, pairs, Workers.callerOnly(), passBy);
    }
}
