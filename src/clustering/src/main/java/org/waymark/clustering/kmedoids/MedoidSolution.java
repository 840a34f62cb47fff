package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import org.waymark.clustering.partition.Partition;

/** The best medoids found for one number of segments, heaviest segment first. Immutable. */
public final class MedoidSolution {

    private final KMedoids settings;
    private final int[] medoids;
    private final Partition partition;
    private final double[] costs;
    private final double[] weights;
    private final int starts;
    private final int agreeingStarts;

    MedoidSolution(
            KMedoids settings,
            int[] medoids,
            Partition partition,
            double[] costs,
            double[] weights,
            int starts,
            int agreeingStarts) {
        this.settings = settings;
        this.medoids = medoids;
        this.partition = partition;
        this.costs = costs;
        this.weights = weights;
        this.starts = starts;
        this.agreeingStarts = agreeingStarts;
    }

    /** Seed and effort it was found with. */
    public KMedoids settings() {
        return settings;
    }

    public int segments() {
        return medoids.length;
    }

    /** By segment, the row of the data, from 0, that stands for it; of equal rows, the first. */
    public int[] medoids() {
        return medoids.clone();
    }

    /** Segment by row of the data: that of the nearest medoid. Rows without any value are in none. */
    public Partition partition() {
        return partition;
    }

    /** Rows in each segment, rows of weight 0 included. */
    public int[] sizes() {
        return partition.sizes();
    }

    /** Weight of the rows in each segment. */
    public double[] weights() {
        return weights.clone();
    }

    /** Weighted sum of the dissimilarities of the rows of a segment to its medoid, 0 to the weight of the segment. */
    public double cost(int segment) {
        return costs[segment];
    }

    /** The sum over all segments; divided by the weight of all rows, the objective of R {@code pam}. */
    public double cost() {
        return Arrays.stream(costs).sum();
    }

    /** Lines of search; with samples, in the sample the solution is from. */
    public int starts() {
        return starts;
    }

    /** How many of these ended in this solution or an equally good one. Few of many: a better one may be missed. */
    public int agreeingStarts() {
        return agreeingStarts;
    }
}
