package org.waymark.segmentation.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A job as the members of its study see it.
 *
 * @param id of the job
 * @param state where it is
 * @param step what it does; null before the first step
 * @param done units of work finished
 * @param total units of work altogether; 0 before that is known
 * @param cancelRequested whether somebody asked it to stop and it has not yet
 * @param requestedBy account of whoever asked for it
 * @param requestedAt when that was
 * @param finishedAt when it was over; null before
 * @param failure key of the sentence that says why it failed, with its values after bars; null when it did not
 */
public record JobDetails(
        UUID id,
        JobState state,
        String step,
        int done,
        int total,
        boolean cancelRequested,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        String failure)
        implements Serializable {

    public boolean isOver() {
        return state.isOver();
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }
}
