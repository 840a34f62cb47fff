package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.random.SystematicSample;

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
        if (rows.weighted() < segments) {
            throw new IllegalArgumentException(
                    "There are only " + rows.weighted() + " different rows, too few for " + segments + " segments");
        }
        GowerDissimilarity gower = GowerDissimilarity.of(data);
        boolean onSamples = rows.weighted() > ROWS_SEARCHED;
        int searched = Math.min(rows.weighted(), ROWS_SEARCHED);
        long perSearch = (long) searched * searched;
        Checkpoint checkpoint = new Checkpoint(
                progress, Step.SEARCH, perSearch * ((onSamples ? SAMPLES : 1) + segments + (long) PASSES * restarts));
        MedoidSolution best = onSamples
                ? fromSamples(data, rows, gower, segments, workers, checkpoint)
                : fromAll(data, rows, gower, segments, workers, checkpoint);
        checkpoint.finish();
        return best;
    }

    private MedoidSolution fromAll(
            MixedData data,
            DistinctRows rows,
            GowerDissimilarity gower,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        int[] candidates = Arrays.copyOf(rows.rows(), rows.weighted());
        double[] weights = Arrays.copyOf(rows.weights(), rows.weighted());
        MedoidSearch.Found found = new MedoidSearch(gower, candidates, weights, segments, workers, checkpoint)
                .run(restarts, Optional.empty(), SeededRandom.derive(seed, segments));
        int[] medoids = Arrays.stream(found.medoids()).map(at -> candidates[at]).toArray();
        return new MedoidAssembler(data, rows, gower, this)
                .assemble(medoids, found.starts(), found.agreeing(), checkpoint);
    }

    private MedoidSolution fromSamples(
            MixedData data,
            DistinctRows rows,
            GowerDissimilarity gower,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        MedoidAssembler assembler = new MedoidAssembler(data, rows, gower, this);
        MedoidSolution best = null;
        for (int sample = 0; sample < SAMPLES; sample++) {
            long sampleSeed = SeededRandom.derive(seed, segments, sample);
            int[] known = best == null ? new int[0] : best.medoids();
            double[] draws = draw(rows, segments, known, sampleSeed);
            int[] drawn = IntStream.range(0, draws.length)
                    .filter(row -> draws[row] > 0)
                    .toArray();
            int[] candidates = Arrays.stream(drawn).map(row -> rows.rows()[row]).toArray();
            double[] weights =
                    Arrays.stream(drawn).mapToDouble(row -> draws[row]).toArray();
            MedoidSearch.Found found = new MedoidSearch(gower, candidates, weights, segments, workers, checkpoint)
                    .run(restartsOf(sample), positions(known, candidates), sampleSeed);
            int[] medoids =
                    Arrays.stream(found.medoids()).map(at -> candidates[at]).toArray();
            MedoidSolution solution = assembler.assemble(medoids, found.starts(), found.agreeing(), checkpoint);
            best = best == null || solution.cost() < best.cost() ? solution : best;
        }
        return best;
    }

    private int restartsOf(int sample) {
        return Math.max(1, restarts / SAMPLES + (sample < restarts % SAMPLES ? 1 : 0));
    }

    /** How often each different row of positive weight is drawn; the medoids known, and never too few, are. */
    private static double[] draw(DistinctRows rows, int segments, int[] known, long seed) {
        double[] weights = Arrays.copyOf(rows.weights(), rows.weighted());
        double[] draws = Arrays.stream(SystematicSample.draw(weights, ROWS_SEARCHED, seed))
                .asDoubleStream()
                .toArray();
        for (int medoid : known) {
            int row = rows.distinctOf()[medoid];
            draws[row] = Math.max(draws[row], 1);
        }
        // A few heavy rows can use up all draws.
        long different = Arrays.stream(draws).filter(count -> count > 0).count();
        for (int row = 0; row < draws.length && different < segments; row++) {
            if (draws[row] == 0) {
                draws[row] = 1;
                different++;
            }
        }
        return draws;
    }

    private static Optional<int[]> positions(int[] known, int[] candidates) {
        if (known.length == 0) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(known)
                .map(medoid -> IntStream.range(0, candidates.length)
                        .filter(at -> candidates[at] == medoid)
                        .findFirst()
                        .orElseThrow())
                .toArray());
    }
}
