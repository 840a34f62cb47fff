package org.waymark.segmentation.remote;

import java.util.List;
import java.util.UUID;

/**
 * The clustering service as applications in other JVMs use it. Each call names the person it acts for by one of that
 * person's API tokens, and may do what that person may do at this moment.
 *
 * <p>It is found at {@link #NAME} in the server's JNDI.
 */
public interface RemoteSegmentations {

    /** Where the server has it. */
    String NAME =
            "java:global/waymark/portal/RemoteSegmentationsBean!org.waymark.segmentation.remote.RemoteSegmentations";

    /**
     * Queues a run and returns at once; {@link #getRun} tells how far it is.
     *
     * @throws RefusedException with everything that is wrong with the request
     */
    RunStatus requestRun(String token, RunRequest request) throws RefusedException;

    /** The runs of a study, newest first. */
    List<RunStatus> listRuns(String token, UUID study) throws RefusedException;

    RunStatus getRun(String token, UUID run) throws RefusedException;

    /** Stops a run. What it has found so far is kept. */
    RunStatus cancelRun(String token, UUID run) throws RefusedException;

    /** The solutions found so far, by number of segments. */
    List<RemoteSolution> listSolutions(String token, UUID run) throws RefusedException;

    /** Who is in which segment of a solution. */
    SegmentAssignments getAssignments(String token, UUID run, int segments) throws RefusedException;

    /**
     * Keeps the decision on a number of segments.
     *
     * @param reason why; shown wherever the segments are
     */
    RunStatus chooseSolution(String token, UUID run, int segments, String reason) throws RefusedException;
}
