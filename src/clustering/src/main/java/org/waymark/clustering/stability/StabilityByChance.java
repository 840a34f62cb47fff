package org.waymark.clustering.stability;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.WeightedRows;
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
     * Permutes the data and draws pairs of samples.
     *
     * @param segments how many to look for
     * @param permute the data permuted by a seed, as {@code permutationsOf} of a method gives it
     * @return agreement of all pairs; its {@link Stability#segments} are of different permutations, and so only tell of
     *     such segments in general
     */
    public Stability of(int segments, LongFunction<Permuted> permute, Workers workers, Progress progress) {
        Checkpoint checkpoint = new Checkpoint(progress, Step.RESAMPLE, permutations);
        Progress passBy = (step, done, total) -> checkpoint.advance(0);
        List<Resample> resamples = workers
                .map(permutations, permutation -> {
                    long own = SeededRandom.derive(seed, segments, permutation);
                    List<Resample> found = permute.apply(own).resamples(segments, pairs, own, passBy);
                    checkpoint.advance(1);
                    return found;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        checkpoint.finish();
        return Stability.of(resamples);
    }

    /**
     * Data permuted once, and the method to segment it with.
     *
     * @param clusterer clusters the distinct rows of {@code rows}
     */
    public record Permuted(WeightedRows rows, ResampleClusterer clusterer) {

        /** Numbers permuted by a seed, and prepared as they were. */
        public static Permuted ofNumbers(
                PreparedData data, long seed, Function<PreparedData, ResampleClusterer> method) {
            return of(data.preparation().prepare(ColumnPermutation.ofNumbers(data.source(), seed)), method);
        }

        /** Answers without distances, permuted by a seed, and prepared as they were. */
        public static Permuted ofAnswers(
                PreparedData data, long seed, Function<PreparedData, ResampleClusterer> method) {
            return of(data.preparation().prepare(ColumnPermutation.of(data.source(), seed)), method);
        }

        private static Permuted of(PreparedData permuted, Function<PreparedData, ResampleClusterer> method) {
            return new Permuted(permuted, method.apply(permuted));
        }

        private List<Resample> resamples(int segments, int pairs, long seed, Progress passBy) {
            int[] counted = rows.weightedRows();
            double[] weights = new double[rows.weightedDistinct()];
            Arrays.stream(counted).forEach(row -> weights[rows.uniqueOf(row)] += rows.weight(row));
            int[] found = clusterer.cluster(weights, segments, seed, new Checkpoint(passBy, Step.RESAMPLE, 1));
            int[] segmentOf = new int[rows.rows()];
            Arrays.fill(segmentOf, Partition.NONE);
            Arrays.stream(counted).forEach(row -> segmentOf[row] = found[rows.uniqueOf(row)]);
            return BootstrapStability.of(rows, Partition.of(segments, segmentOf), clusterer, seed)
                    .resamples(0, pairs, Workers.callerOnly(), passBy);
        }
    }
}
