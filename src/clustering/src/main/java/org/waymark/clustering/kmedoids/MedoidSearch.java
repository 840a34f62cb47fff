package org.waymark.clustering.kmedoids;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Different rows searched. */
    private final int[] searched;

    private final double[][] distance;
    private final double[] weight;
    private final int segments;
    private final Workers workers;
    private final Checkpoint checkpoint;

    private MedoidSearch(
            int[] searched,
            double[][] distance,
            double[] weight,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        this.searched = searched;
        this.distance = distance;
        this.weight = weight;
        this.segments = segments;
        this.workers = workers;
        this.checkpoint = checkpoint;
    }

    /** @param weights by different row, for all of positive weight; those that are 0 here are not searched */
    static MedoidSearch among(
            DistinctRows rows,
            Dissimilarity dissimilarity,
            double[] weights,
            int segments,
            Workers workers,
            Checkpoint checkpoint) {
        int[] searched = IntStream.range(0, weights.length)
                .filter(unique -> weights[unique] > 0)
                .toArray();
        int[] inData = Arrays.stream(searched).map(rows::row).toArray();
        double[][] distance = workers.map(searched.length, row -> {
                    double[] toOthers = new double[searched.length];
                    dissimilarity.of(inData[row], inData, toOthers);
                    checkpoint.advance(searched.length);
                    return toOthers;
                })
                .toArray(double[][]::new);
        double[] weight =
                Arrays.stream(searched).mapToDouble(unique -> weights[unique]).toArray();
        return new MedoidSearch(searched, distance, weight, segments, workers, checkpoint);
    }

    /**
     * BUILD, random starts, and a start that is given, each improved by swaps.
     *
     * @param restarts starts to make, BUILD among them, at least 1
     * @param known different rows to begin another one with, all of them searched
     */
    Found run(int restarts, Optional<int[]> known, long seed) {
        List<Integer> starts = new ArrayList<>(
                IntStream.range(0, segments == 1 ? 1 : restarts).boxed().toList());
        known.ifPresent(medoids -> starts.add(-1));
        List<FasterPam> ends = workers.map(starts.size(), index -> {
            int start = starts.get(index);
            int[] medoids = start < 0 ? positions(known.orElseThrow()) : start(start, seed);
            return new FasterPam(distance, weight, medoids).run(checkpoint);
        });
        FasterPam best =
                ends.stream().min(Comparator.comparingDouble(FasterPam::cost)).orElseThrow();
        int agreeing = (int) ends.stream()
                .filter(end -> end.cost() <= best.cost() * (1 + SAME))
                .count();
        return new Found(Arrays.stream(best.medoids()).map(at -> searched[at]).toArray(), ends.size(), agreeing);
    }

    private int[] start(int index, long seed) {
        return index == 0
                ? MedoidStarts.build(distance, weight, segments, checkpoint)
                : MedoidStarts.random(weight.length, segments, new SeededRandom(SeededRandom.derive(seed, index)));
    }

    /** They are in ascending order. */
    private int[] positions(int[] rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.binarySearch(searched, row))
                .toArray();
    }

    /**
     * Where the search ended.
     *
     * @param medoids different rows, in no particular order
     * @param agreeing starts that ended as well as the best
     */
    record Found(int[] medoids, int starts, int agreeing) {}
}
