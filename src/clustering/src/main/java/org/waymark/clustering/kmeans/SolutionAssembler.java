package org.waymark.clustering.kmeans;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.CodeCounts;
import org.waymark.clustering.preparation.PreparedData;

/** Turns the end of a search into a solution with its segments in order. */
final class SolutionAssembler {

    private final PreparedData data;
    private final KMeans settings;

    SolutionAssembler(PreparedData data, KMeans settings) {
        this.data = data;
        this.settings = settings;
    }

    KMeansSolution assemble(Centroids best, int chains, int agreeing) {
        int[] newNumber = numbersByWeight(best);
        int[] segmentOf = Arrays.copyOf(best.segmentOf, data.unique().count());
        // Rows without weight took no part in the search.
        NearestCentre.assign(data.unique(), best.segmentOf.length, best.centre, best.segments, segmentOf);
        Arrays.setAll(segmentOf, row -> newNumber[segmentOf[row]]);
        Partition partition = data.partition(best.segments, segmentOf);
        double[] weights = new double[best.segments];
        for (int row = 0; row < data.unique().weightedCount(); row++) {
            weights[segmentOf[row]] += data.unique().weight(row);
        }
        CodeCounts counts = best.counts == null ? null : best.counts.reordered(newNumber);
        int rows = data.use().used() - data.use().withoutWeight();
        return new KMeansSolution(
                settings,
                partition,
                counts == null ? SumsOfSquares.of(data, partition) : SumsOfSquares.of(counts, rows),
                counts == null ? data.meansInOriginalUnits(partition) : data.meansInOriginalUnits(counts),
                weights,
                chains,
                agreeing);
    }

    /** Heaviest first; among equally heavy ones by coordinates, so that the order never depends on the search. */
    private static int[] numbersByWeight(Centroids best) {
        int[] order = IntStream.range(0, best.segments)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(segment -> -best.weight[segment])
                        .thenComparing((first, second) -> compareCentres(best, first, second)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] newNumber = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            newNumber[order[position]] = position;
        }
        return newNumber;
    }

    private static int compareCentres(Centroids best, int first, int second) {
        int length = best.variables;
        return Arrays.compare(
                best.centre, first * length, (first + 1) * length, best.centre, second * length, (second + 1) * length);
    }
}
