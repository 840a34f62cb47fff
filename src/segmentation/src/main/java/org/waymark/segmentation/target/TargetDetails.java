package org.waymark.segmentation.target;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.api.SegmentShare;

/**
 * The decision matrix of a solution.
 *
 * @param run its run
 * @param segments number of segments
 * @param version to be named by whoever changes it; 0 while nobody has saved anything
 * @param matrix criteria with their scores, conditions, targets
 * @param shares the segments
 * @param measures what measured scores were computed from
 * @param positions where each segment stands
 * @param decidedBy who saved it last; null while nobody has
 * @param decidedAt when; null likewise
 */
public record TargetDetails(
        UUID run,
        int segments,
        int version,
        TargetMatrix matrix,
        List<SegmentShare> shares,
        Measures measures,
        List<TargetPosition> positions,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {

    public boolean isDecided() {
        return !matrix.targets().isEmpty();
    }
}
