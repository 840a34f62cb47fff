package org.waymark.segmentation.api;

import java.util.UUID;

/** A segmentation run has come further, or another job, on this instance. It is said about twice a second at most. */
public record RunProgressed(UUID run) {}
