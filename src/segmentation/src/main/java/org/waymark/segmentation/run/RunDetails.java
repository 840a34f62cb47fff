package org.waymark.segmentation.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.waymark.segmentation.method.Completeness;

/**
 * A run as the members of its study see it.
 *
 * @param cancelRequested whether somebody asked it to stop and it has not yet
 * @param rowsFound usable responses the survey had; null until they are read
 * @param rowsUsed of those, the ones that could be clustered
 * @param completeness what became of missing answers; null until they are read
 * @param digest tells whether another run used the same data
 * @param recommendation which number of segments the criteria speak for; null until completed, and without resampling
 * @param chosen the number of segments the research manager decided on; null until then
 * @param reason why
 * @param failure key of the sentence that says why it failed; null when it did not
 */
public record RunDetails(
        UUID id,
        UUID study,
        SegmentationSettings settings,
        RunState state,
        Progress progress,
        boolean cancelRequested,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        Integer rowsFound,
        Integer rowsUsed,
        Completeness completeness,
        String digest,
        Recommendation recommendation,
        Integer chosen,
        String reason,
        String failure)
        implements Serializable {

    /**
     * How far a run is.
     *
     * @param step what it does: {@code loading}, {@code clustering}, {@code resampling},
     *     {@code comparing}, {@code profiling}
     * @param done units of work finished
     * @param total units of work altogether; 0 before that is known
     */
    public record Progress(String step, int done, int total) implements Serializable {

        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
        }
    }

    /** Responses that no segment was looked for, because answers to the basis are missing; 0 until they are read. */
    public int leftOut() {
        return rowsFound == null || rowsUsed == null ? 0 : rowsFound - rowsUsed;
    }

    /** Whether so many were left out that those who stayed may speak for others: more than a fifth. */
    public boolean leftOutMany() {
        return leftOut() * 5 > (rowsFound == null ? 0 : rowsFound);
    }

    /** The first characters of its identifier, enough to tell runs of a study apart. */
    public String shortId() {
        return id.toString().substring(0, 4);
    }
}
