package org.waymark.segmentation.wave;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.job.JobDetails;

/**
 * A wave as the members of its study see it.
 *
 * @param run whose solution it is compared with
 * @param segments number of segments of the solution
 * @param survey the later one
 * @param mapping where the later survey asks what the earlier one asked
 * @param job how far the comparison is
 * @param comparison null until it is done
 */
public record WaveDetails(
        UUID run, int segments, UUID survey, List<MappedVariable> mapping, JobDetails job, WaveComparison comparison)
        implements Serializable {

    public WaveDetails {
        mapping = List.copyOf(mapping);
    }
}
