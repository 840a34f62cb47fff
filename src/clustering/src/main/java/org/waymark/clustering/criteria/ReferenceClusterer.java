package org.waymark.clustering.criteria;

import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.preparation.PreparedData;

/** A method of segmentation as the gap statistic needs it. Called by several threads at once. */
@FunctionalInterface
public interface ReferenceClusterer {

    /**
     * @param data complete or not, with at least {@code segments} distinct rows
     * @param segments at least 2
     * @param seed of all random choices
     * @param checkpoint to pass by every few milliseconds
     * @return the within sum of squares of the segments found
     */
    double within(PreparedData data, int segments, long seed, Checkpoint checkpoint);
}
