package org.waymark.segmentation.api;

import java.io.Serializable;
import java.util.List;

/**
 * One category of a categorical variable.
 *
 * @param code as stored with the answers
 * @param label as respondents read it
 * @param total its share of all
 * @param bySegment its share of each segment
 * @param markers whether it is more or less frequent in a segment than in the others
 */
public record CategoryProfile(String code, String label, Estimate total, List<Estimate> bySegment, List<Marker> markers)
        implements Serializable {}
