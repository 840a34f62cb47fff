package org.waymark.clustering.ensemble;

import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;

/**
 * A method that members of an ensemble come from.
 *
 * @param name in a word
 * @param search how it looks for segments
 */
public record MemberMethod(String name, Search search) {

    /** Looks for segments in data it holds, from a start that the seed determines. */
    @FunctionalInterface
    public interface Search {
        Partition find(int segments, long seed, Workers workers, Progress progress);
    }
}
