package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.job.JobDetails;
import org.waymark.segmentation.job.JobState;

/**
 * How far work is that takes long.
 *
 * @param step what it does; left out before the first
 * @param total 0 before it is known
 * @param failure why it failed; left out when it did not
 */
@JsonbPropertyOrder({
    "id",
    "state",
    "cancelRequested",
    "step",
    "done",
    "total",
    "failure",
    "requestedBy",
    "requestedAt",
    "finishedAt"
})
public record JobDocument(
        UUID id,
        JobState state,
        boolean cancelRequested,
        String step,
        int done,
        int total,
        String failure,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt) {

    static JobDocument of(JobDetails job) {
        return new JobDocument(
                job.id(),
                job.state(),
                job.cancelRequested(),
                job.step(),
                job.done(),
                job.total(),
                failure(job.failure()),
                job.requestedBy(),
                job.requestedAt(),
                job.finishedAt());
    }

    private static String failure(String key) {
        if (key == null) {
            return null;
        }
        List<String> parts = Arrays.asList(key.split("\\|", -1));
        return new Texts(Locale.ENGLISH).get(parts.get(0), parts.subList(1, parts.size()));
    }
}
