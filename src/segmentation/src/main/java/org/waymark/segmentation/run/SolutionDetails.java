package org.waymark.segmentation.run;

import java.io.Serializable;
import org.waymark.segmentation.method.Criteria;

/**
 * A solution as the run page compares it with others.
 *
 * @param segments how many
 * @param criteria what tells how good it is
 * @param gap comparison with data without segments; null when the method has none, it was not asked, or not yet
 * @param stability whether it can be found again; null when it was not asked, or not yet
 * @param lineage where segments come from; null when one segment fewer was not tried, or not yet
 * @param growth whether more interviews would still change the segments; null when the run did not resample, or not yet
 */
public record SolutionDetails(
        int segments, Criteria criteria, Gap gap, Stability stability, Lineage lineage, Growth growth)
        implements Serializable {}
