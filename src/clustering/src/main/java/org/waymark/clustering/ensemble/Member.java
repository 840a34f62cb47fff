package org.waymark.clustering.ensemble;

import java.util.Objects;
import org.waymark.clustering.partition.Partition;

/**
 * A solution that has a say in an ensemble.
 *
 * @param method what found it, in a word
 * @param seed of its start
 * @param partition who is in which segment; of the same rows as all members of the ensemble
 */
public record Member(String method, long seed, Partition partition) {

    public Member {
        Objects.requireNonNull(method);
        Objects.requireNonNull(partition);
    }
}
