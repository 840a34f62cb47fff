package org.waymark.segmentation.remote;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** Who is in which segment. Identifiers travel as numbers: a hundred thousand of them arrive in a moment. */
public class SegmentAssignments implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long[] identifiers;
    private final int[] segments;

    /** @param segmentOfResponse segment of each response that was used, from 1 */
    public SegmentAssignments(Map<UUID, Integer> segmentOfResponse) {
        identifiers = new long[2 * segmentOfResponse.size()];
        segments = new int[segmentOfResponse.size()];
        int row = 0;
        for (Map.Entry<UUID, Integer> entry : segmentOfResponse.entrySet()) {
            identifiers[2 * row] = entry.getKey().getMostSignificantBits();
            identifiers[2 * row + 1] = entry.getKey().getLeastSignificantBits();
            segments[row] = entry.getValue();
            row++;
        }
    }

    /** Number of responses. */
    public int size() {
        return segments.length;
    }

    /** @param row from 0 */
    public UUID getResponse(int row) {
        return new UUID(identifiers[2 * row], identifiers[2 * row + 1]);
    }

    /** @param row from 0 */
    public int getSegment(int row) {
        return segments[row];
    }
}
