package org.waymark.clustering.execution;

/**
 * Told how far a computation has come, at most about fifty times a second and never by two threads at once.
 *
 * <p>To cancel, throw: any unchecked exception thrown here (such as {@link java.util.concurrent.CancellationException})
 * stops all threads of the computation within about a tenth of a second and reaches the caller of the computation.
 * Interrupting a thread of the computation cancels it as well.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /**
     * @param done work finished, between 0 and {@code total}; never decreases
     * @param total all the work of this step, in the same unit, at least 1
     */
    void report(Step step, long done, long total);
}
