package org.waymark.segmentation.run;

/** Where a run is. */
public enum RunState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
