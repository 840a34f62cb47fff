package org.waymark.clustering.kmedoids;

import java.util.function.LongFunction;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * K-medoids on Gower's dissimilarity: the k rows that are least unlike the rows nearest to them, by the weighted sum of
 * dissimilarities (Kaufman, Rousseeuw 1990, "Finding groups in data", chapter 2; R {@code cluster::pam}).
 *
 * <p>FasterPAM runs from BUILD and from random rows, and the best end is taken. Beyond {@value #ROWS_SEARCHED} different
 * rows, {@value #SAMPLES} samples in proportion to weight are searched in turn, each with the best medoids so far among
 * its rows, and the medoids with the smallest cost over all rows are taken (CLARA, the same book, chapter 3).
 *
 * <p>The result depends on the data, the settings and the number of segments only, never on threads or time.
 *
 * @param seed of all random choices
 * @param restarts starts in all, BUILD among them, at least 1
 */
public record KMedoids(long seed, int restarts) {

    /** Up to this many different rows, all are searched; their dissimilarities take 72 MB. */
    public static final int ROWS_SEARCHED = 3_000;

    static final int SAMPLES = 5;

    private static final int DEFAULT_RESTARTS = 30;

    /** Passes over all pairs that one start takes, for the progress shown. */
    private static final int PASSES = 4;

    public KMedoids {
        if (restarts < 1) {
            throw new IllegalArgumentException("At least one restart is needed, not " + restarts);
        }
    }

    /** The default effort: 30 starts. */
    public static KMedoids withSeed(long seed) {
        return new KMedoids(seed, DEFAULT_RESTARTS);
    }

    public KMedoids withRestarts(int number) {
        return new KMedoids(seed, number);
    }

    /** Solves on the calling thread, telling nobody. */
    public MedoidSolution solve(MixedData data, int segments) {
        return solve(data, segments, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Finds the best medoids of this number of segments.
     *
     * @throws IllegalArgumentException when there are fewer different rows than segments
     */
    public MedoidSolution solve(MixedData data, int segments, Workers workers, Progress progress) {
        DistinctRows rows = DistinctRows.of(data);
        if (segments < 1) {
            throw new IllegalArgumentException("At least one segment is needed, not " + segments);
        }
        if (rows.weightedDistinct() < segments) {
            throw new IllegalArgumentException("There are only " + rows.weightedDistinct()
                    + " different rows, too few for " + segments + " segments");
        }
        boolean onSamples = rows.weightedDistinct() > ROWS_SEARCHED;
        int searched = Math.min(rows.weightedDistinct(), ROWS_SEARCHED);
        long perSearch = (long) searched * searched;
        Checkpoint checkpoint = new Checkpoint(
                progress, Step.SEARCH, perSearch * ((onSamples ? SAMPLES : 1) + segments + (long) PASSES * restarts));
        MedoidRun run = new MedoidRun(this, data, rows, segments, workers, checkpoint);
        MedoidSolution best = onSamples ? run.onSamples() : run.onAll();
        checkpoint.finish();
        return best;
    }

    /**
     * This method as {@link org.waymark.clustering.stability.BootstrapStability} needs it: each sample is searched from
     * BUILD and two random starts.
     *
     * @param rows of the same data
     */
    public static ResampleClusterer forResamples(MixedData data, DistinctRows rows) {
        return new MedoidResampling(data, rows);
    }

    /** The data permuted, as {@link org.waymark.clustering.stability.StabilityByChance} needs it. */
    public static LongFunction<StabilityByChance.Permuted> permutationsOf(MixedData data) {
        return seed -> {
            MixedData permuted = data.permuted(seed);
            DistinctRows rows = DistinctRows.of(permuted);
            return new StabilityByChance.Permuted(rows, forResamples(permuted, rows));
        };
    }
}
