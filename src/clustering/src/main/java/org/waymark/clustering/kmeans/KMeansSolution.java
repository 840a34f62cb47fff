package org.waymark.clustering.kmeans;

import java.util.Arrays;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.partition.Partition;

/**
 * The best segments found for one number of segments, largest first. Immutable.
 *
 * <p>Everything but the figures about the search follows from {@link #partition} and the data, so a caller who stores a
 * finished solution needs to store the partition only ({@link SumsOfSquares#of} gives the rest).
 */
public final class KMeansSolution {

    private final KMeans settings;
    private final Partition partition;
    private final SumsOfSquares sumsOfSquares;
    private final double[][] meansInOriginalUnits;
    private final double[] weights;
    private final int chains;
    private final int agreeingChains;

    KMeansSolution(
            KMeans settings,
            Partition partition,
            SumsOfSquares sumsOfSquares,
            double[][] meansInOriginalUnits,
            double[] weights,
            int chains,
            int agreeingChains) {
        this.settings = settings;
        this.partition = partition;
        this.sumsOfSquares = sumsOfSquares;
        this.meansInOriginalUnits = meansInOriginalUnits;
        this.weights = weights;
        this.chains = chains;
        this.agreeingChains = agreeingChains;
    }

    /** Seed and effort it was found with. */
    public KMeans settings() {
        return settings;
    }

    public int segments() {
        return partition.segments();
    }

    /** Segment by row of the data; rows left out in preparation are in none. */
    public Partition partition() {
        return partition;
    }

    /** Rows in each segment, rows of weight 0 included. */
    public int[] sizes() {
        return partition.sizes();
    }

    /** Weight of the rows in each segment, which is what segments are ordered by. */
    public double[] weights() {
        return weights.clone();
    }

    /** Within, between and total, and the centres in prepared units. */
    public SumsOfSquares sumsOfSquares() {
        return sumsOfSquares;
    }

    /**
     * Centres in the units of the data, segments × variables: weighted means of the values observed; NaN where a segment
     * has none. With ipsatised data they include the persons' own means.
     */
    public double[][] centresInOriginalUnits() {
        return Arrays.stream(meansInOriginalUnits).map(double[]::clone).toArray(double[][]::new);
    }

    /** Independent lines of search. */
    public int chains() {
        return chains;
    }

    /**
     * How many lines of search ended in this solution or an equally good one. Few of many means that a better one may
     * have been missed; a larger budget would tell.
     */
    public int agreeingChains() {
        return agreeingChains;
    }
}
