package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.partition.Partition;

/** Assigns all rows to the nearest of some medoids and turns the result into a solution with its segments in order. */
final class MedoidAssembler {

    /** Rows after which to ask whether to go on. */
    private static final int BLOCK = 1024;

    private final MixedData data;
    private final DistinctRows rows;
    private final GowerDissimilarity gower;
    private final KMedoids settings;

    MedoidAssembler(MixedData data, DistinctRows rows, GowerDissimilarity gower, KMedoids settings) {
        this.data = data;
        this.rows = rows;
        this.gower = gower;
        this.settings = settings;
    }

    /** @param found rows of the data; of equally near ones, the first in the data takes the row */
    MedoidSolution assemble(int[] found, int starts, int agreeing, Checkpoint checkpoint) {
        int[] medoids = Arrays.stream(found).sorted().toArray();
        int[] nearest = new int[rows.rows().length];
        double[] cost = new double[medoids.length];
        double[] weight = new double[medoids.length];
        double[] toMedoids = new double[medoids.length];
        for (int row = 0; row < nearest.length; row++) {
            nearest[row] = nearest(rows.rows()[row], medoids, toMedoids);
            cost[nearest[row]] += rows.weights()[row] * toMedoids[nearest[row]];
            weight[nearest[row]] += rows.weights()[row];
            if (row % BLOCK == 0) {
                checkpoint.advance(0);
            }
        }
        // Heaviest first; the sort is stable, so that equally heavy ones stay in the order of the data.
        int[] order = IntStream.range(0, medoids.length)
                .boxed()
                .sorted(Comparator.comparingDouble(segment -> -weight[segment]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new MedoidSolution(
                settings,
                Arrays.stream(order).map(segment -> medoids[segment]).toArray(),
                partition(nearest, order),
                Arrays.stream(order).mapToDouble(segment -> cost[segment]).toArray(),
                Arrays.stream(order).mapToDouble(segment -> weight[segment]).toArray(),
                starts,
                agreeing);
    }

    private int nearest(int row, int[] medoids, double[] toMedoids) {
        gower.of(row, medoids, toMedoids);
        int nearest = 0;
        for (int medoid = 0; medoid < medoids.length; medoid++) {
            if (medoids[medoid] == row) {
                return medoid;
            }
            nearest = toMedoids[medoid] < toMedoids[nearest] ? medoid : nearest;
        }
        return nearest;
    }

    private Partition partition(int[] nearest, int[] order) {
        int[] newNumber = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            newNumber[order[position]] = position;
        }
        int[] segmentOf = new int[data.rows()];
        Arrays.setAll(
                segmentOf,
                row -> rows.distinctOf()[row] < 0 ? Partition.NONE : newNumber[nearest[rows.distinctOf()[row]]]);
        return Partition.of(order.length, segmentOf);
    }
}
