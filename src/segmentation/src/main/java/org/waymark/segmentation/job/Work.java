package org.waymark.segmentation.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.waymark.clustering.execution.Workers;

/** A kind of job: where its rows are, and how one of them is worked on. */
public interface Work {

    /** The table of the jobs, which has the columns of {@link JobQueue}. */
    String table();

    /**
     * Does the job, or what a dead instance left of it.
     *
     * @param stopping whether the server is going down
     * @return whether the job is over now: false when another instance has taken it at the last moment
     * @throws Cancelled when the job is not to go on here
     * @throws IllegalArgumentException when the data do not allow it, in words for people
     */
    boolean execute(Claim claim, Workers workers, BooleanSupplier stopping);

    /** A job of this kind is over, completed or not. */
    void finished(UUID job);
}
