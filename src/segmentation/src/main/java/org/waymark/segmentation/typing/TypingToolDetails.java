package org.waymark.segmentation.typing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.job.JobDetails;

/**
 * A typing tool as the members of its study see it.
 *
 * @param run the run
 * @param segments number of segments of the solution
 * @param settings what was asked for
 * @param threshold in use: whose likeliest segment has a lower probability belongs to “cannot tell”
 * @param job how far it is
 * @param questions the golden ones, the most telling first; empty until it is built
 * @param accuracy how good it is; null until then
 */
public record TypingToolDetails(
        UUID run,
        int segments,
        TypingSettings settings,
        double threshold,
        JobDetails job,
        List<TypingQuestion> questions,
        TypingAccuracy accuracy)
        implements Serializable {

    public boolean isBuilt() {
        return accuracy != null;
    }
}
