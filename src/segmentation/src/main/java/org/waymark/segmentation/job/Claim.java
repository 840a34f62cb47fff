package org.waymark.segmentation.job;

import java.util.UUID;

/**
 * A job in the hands of a worker. It ends without notice: whoever is not heard of for a while loses the job to another.
 *
 * @param table where the job's row is
 * @param id of the job
 * @param worker name of the instance that took it
 */
public record Claim(String table, UUID id, String worker) {}
