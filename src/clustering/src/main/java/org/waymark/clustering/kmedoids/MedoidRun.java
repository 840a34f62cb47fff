package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;

/** Solves for one number of segments, on all rows or on samples of them. */
final class MedoidRun {

    private final KMedoids settings;
    private final DistinctRows rows;
    private final GowerDissimilarity gower;
    private final int segments;
    private final Workers workers;
    private final Checkpoint checkpoint;
    private final MedoidAssembler assembler;

    MedoidRun(
            KMedoids settings,
            MixedData data,
            DistinctRows rows,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        this.settings = settings;
        this.rows = rows;
        this.gower = GowerDissimilarity.of(data);
        this.segments = segments;
        this.workers = workers;
        this.checkpoint = checkpoint;
        this.assembler = new MedoidAssembler(data, rows, gower, settings);
    }

    MedoidSolution onAll() {
        double[] weights = IntStream.range(0, rows.weightedDistinct())
                .mapToDouble(rows::weightOfUnique)
                .toArray();
        return search(weights, settings.restarts(), new int[0], SeededRandom.derive(settings.seed(), segments));
    }

    /** Each sample has the best medoids so far among its rows and begins with them once. */
    MedoidSolution onSamples() {
        MedoidSolution best = null;
        for (int sample = 0; sample < KMedoids.SAMPLES; sample++) {
            long seed = SeededRandom.derive(settings.seed(), segments, sample);
            int[] known = best == null
                    ? new int[0]
                    : Arrays.stream(best.medoids()).map(rows::uniqueOf).toArray();
            double[] draws = MedoidSample.draw(rows, KMedoids.ROWS_SEARCHED, segments, seed);
            Arrays.stream(known).forEach(medoid -> draws[medoid] = Math.max(draws[medoid], 1));
            MedoidSolution solution = search(draws, restartsOf(sample), known, seed);
            best = best == null || solution.cost() < best.cost() ? solution : best;
        }
        return best;
    }

    /** @param known different rows to begin with once more, all of a weight above 0; none or as many as segments */
    private MedoidSolution search(double[] weights, int restarts, int[] known, long seed) {
        MedoidSearch search = MedoidSearch.among(rows, gower, weights, segments, workers, checkpoint);
        Optional<int[]> start = known.length == 0 ? Optional.empty() : Optional.of(known);
        MedoidSearch.Found found = search.run(restarts, start, seed);
        return assembler.assemble(found, checkpoint);
    }

    private int restartsOf(int sample) {
        int samples = KMedoids.SAMPLES;
        return Math.max(1, settings.restarts() / samples + (sample < settings.restarts() % samples ? 1 : 0));
    }
}
