package org.waymark.segmentation.api;

import java.util.UUID;

/** A segmentation run is over: completed, failed or stopped. */
public record RunFinished(UUID run) {}
