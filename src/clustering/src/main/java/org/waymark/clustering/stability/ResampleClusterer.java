package org.waymark.clustering.stability;

import org.waymark.clustering.execution.Checkpoint;

/**
 * A method of segmentation as the bootstrap needs it: it clusters the distinct rows of one data set with other weights.
 * Called by several threads at once.
 */
@FunctionalInterface
public interface ResampleClusterer {

    /**
     * @param weights how much of each distinct row the sample has, for all that have a weight in the data; some are 0
     * @param segments how many to find; fewer are found when the sample has fewer distinct rows
     * @param seed of all random choices
     * @param checkpoint to pass by every few milliseconds
     * @return the segment to which each of these rows, drawn or not, is assigned; 0 … {@code segments} − 1
     */
    int[] cluster(double[] weights, int segments, long seed, Checkpoint checkpoint);
}
