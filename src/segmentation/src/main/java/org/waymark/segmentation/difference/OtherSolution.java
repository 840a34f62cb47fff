package org.waymark.segmentation.difference;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A solution that another can be compared with.
 *
 * @param run its run
 * @param segments how many it has
 * @param method of its run
 * @param requestedAt when its run was asked for
 * @param chosen whether somebody decided on it
 */
public record OtherSolution(UUID run, int segments, String method, Instant requestedAt, boolean chosen)
        implements Serializable {}
