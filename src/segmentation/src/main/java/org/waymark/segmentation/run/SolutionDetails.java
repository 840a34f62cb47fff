package org.waymark.segmentation.run;

import java.io.Serializable;

/**
 * A solution as the run page compares it with others.
 *
 * @param segments how many
 * @param criteria what tells how good it is
 * @param stability whether it can be found again; null when it was not asked, or not yet
 */
public record SolutionDetails(int segments, Criteria criteria, Stability stability) implements Serializable {}
