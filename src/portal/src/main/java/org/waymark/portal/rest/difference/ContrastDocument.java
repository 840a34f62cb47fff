package org.waymark.portal.rest.difference;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.segment.SegmentContrast;

/**
 * How one segment differs from another.
 *
 * @param first number of a segment, from 1
 * @param second number of another
 * @param variables the largest effect first; those the segments were formed on have no test
 */
@JsonbPropertyOrder({"run", "segments", "first", "second", "variables"})
public record ContrastDocument(UUID run, int segments, int first, int second, List<SegmentContrast> variables) {}
