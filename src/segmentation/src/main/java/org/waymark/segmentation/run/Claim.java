package org.waymark.segmentation.run;

import java.util.UUID;

/**
 * A run in the hands of a worker. It ends without notice: whoever is not heard of for a while loses the run to another.
 *
 * @param run the run
 * @param worker name of the instance that took it
 */
record Claim(UUID run, String worker) {}
