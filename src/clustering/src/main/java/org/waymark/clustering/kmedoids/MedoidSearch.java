package org.waymark.clustering.kmedoids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.distance.Dissimilarity;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;

/** The best medoids of some rows, all pairs of which are kept in memory, from several starts. */
final class MedoidSearch {

    /** Costs that differ by a smaller share are of the same solution. */
    private static final double SAME = 1e-9;

    private final double[][] distance;
    private final double[] weight;
    private final int segments;
    private final Workers workers;
    private final Checkpoint checkpoint;

    /** @param rows to search among, numbers of rows of the dissimilarity */
    MedoidSearch(
            Dissimilarity dissimilarity,
            int[] rows,
            double[] weight,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        this.weight = weight;
        this.segments = segments;
        this.workers = workers;
        this.checkpoint = checkpoint;
        this.distance = workers.map(rows.length, row -> {
                    double[] toOthers = new double[rows.length];
                    dissimilarity.of(rows[row], rows, toOthers);
                    checkpoint.advance(rows.length);
                    return toOthers;
                })
                .toArray(double[][]::new);
    }

    /**
     * BUILD, random starts, and a start that is given, each improved by swaps.
     *
     * @param restarts starts to make, BUILD among them, at least 1
     * @param known positions of rows to begin another one with
     */
    Found run(int restarts, Optional<int[]> known, long seed) {
        List<Integer> starts = new ArrayList<>(
                IntStream.range(0, segments == 1 ? 1 : restarts).boxed().toList());
        known.ifPresent(medoids -> starts.add(-1));
        List<FasterPam> ends = workers.map(starts.size(), index -> {
            int start = starts.get(index);
            int[] medoids = start < 0 ? known.orElseThrow() : start(start, seed);
            return new FasterPam(distance, weight, medoids).run(checkpoint);
        });
        FasterPam best =
                ends.stream().min(Comparator.comparingDouble(FasterPam::cost)).orElseThrow();
        int agreeing = (int) ends.stream()
                .filter(end -> end.cost() <= best.cost() * (1 + SAME))
                .count();
        return new Found(best.medoids(), ends.size(), agreeing);
    }

    private int[] start(int index, long seed) {
        return index == 0
                ? MedoidStarts.build(distance, weight, segments, checkpoint)
                : MedoidStarts.random(weight.length, segments, new SeededRandom(SeededRandom.derive(seed, index)));
    }

    /**
     * Where the search ended.
     *
     * @param medoids positions of rows
     * @param agreeing starts that ended as well as the best
     */
    record Found(int[] medoids, int starts, int agreeing) {}
}
