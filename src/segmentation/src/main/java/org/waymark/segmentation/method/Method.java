package org.waymark.segmentation.method;

import java.util.Optional;
import java.util.function.LongFunction;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * A method of segmentation on the data of one run. What it finds depends on the data, the settings and the number of
 * segments only, so that a run which is taken up again goes on as it began.
 */
public interface Method {

    /** The responses, the equal ones among which count as one. */
    WeightedRows rows();

    /** More segments cannot be found. */
    default int mostSegments() {
        return rows().weightedDistinct();
    }

    /** What became of missing answers. */
    Completeness completeness();

    /**
     * Finds the best segments.
     *
     * @param segments 2 … the different responses that count
     */
    Found solve(int segments, Workers workers, Progress progress);

    /** Clusters bootstrap samples of the data. */
    ResampleClusterer forResamples();

    /** The data permuted by a seed, which leaves no segments in it, with a way to cluster it. */
    LongFunction<StabilityByChance.Permuted> permutations();

    /**
     * Compares with data that has no segments.
     *
     * @param most segments compared
     * @param references data sets drawn, at least 2
     * @return for 1 … {@code most} segments; empty when the gap has no meaning for the method or the data
     */
    default Optional<GapStatistic> gap(int most, int references, Workers workers, Progress progress) {
        return Optional.empty();
    }
}
