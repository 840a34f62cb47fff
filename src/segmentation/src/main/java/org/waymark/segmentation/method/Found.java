package org.waymark.segmentation.method;

import java.util.Optional;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;

/**
 * The segments found for one number of them.
 *
 * @param partition segment of each response, the largest segment first; none for responses that could not be used
 * @param criteria what tells how good it is
 * @param model what describes the segments beside their members; empty when the members say all
 * @param memberships probabilities of belonging to the segments, of methods that have a likelihood
 */
public record Found(
        Partition partition, Criteria criteria, Optional<FittedModel> model, Optional<Memberships> memberships) {}
