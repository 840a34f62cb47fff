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

    /** Of equally near medoids, the first in the data takes the row. */
    MedoidSolution assemble(MedoidSearch.Found found, Checkpoint checkpoint) {
        int[] medoids = Arrays.stream(found.medoids()).map(rows::row).sorted().toArray();
        int[] nearest = new int[rows.count()];
        double[] cost = new double[medoids.length];
        double[] weight = new double[medoids.length];
        double[] toMedoids = new double[medoids.length];
        for (int row = 0; row < nearest.length; row++) {
            nearest[row] = nearest(gower, rows.row(row), medoids, toMedoids);
            cost[nearest[row]] += rows.weightOfUnique(row) * toMedoids[nearest[row]];
            weight[nearest[row]] += rows.weightOfUnique(row);
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
                found.starts(),
                found.agreeing());
    }

    /**
     * Position of the medoid nearest to a row; of equally near ones, the first, but a medoid is nearest to itself.
     *
     * @param toMedoids becomes the dissimilarities to all medoids
     */
    static int nearest(GowerDissimilarity gower, int row, int[] medoids, double[] toMedoids) {
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
                segmentOf, row -> rows.uniqueOf(row) < 0 ? Partition.NONE : newNumber[nearest[rows.uniqueOf(row)]]);
        return Partition.of(order.length, segmentOf);
    }
}
