package org.waymark.segmentation.target;

import java.io.Serializable;

/**
 * Where a segment stands.
 *
 * @param segment number of the segment, from 1
 * @param attractiveness weighted mean of its scores, 1 to 10; null while a score with weight is missing
 * @param competitiveness likewise
 * @param knockedOut whether it misses a condition
 */
public record TargetPosition(int segment, Double attractiveness, Double competitiveness, boolean knockedOut)
        implements Serializable {}
