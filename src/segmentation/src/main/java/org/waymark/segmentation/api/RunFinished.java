package org.waymark.segmentation.api;

import java.util.UUID;

/** A segmentation run is over, or another job of the service: completed, failed or stopped. */
public record RunFinished(UUID run) {}
