package org.waymark.segmentation.remote;

import java.io.Serializable;
import java.util.UUID;

/** A run: how far it is, on which data, and what was decided. */
public class RunStatus implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID run;
    private final UUID study;
    private final String state;
    private String step = "";
    private int done;
    private int total;
    private int rowsFound;
    private int rowsUsed;
    private String digest = "";
    private int chosen;
    private int recommended;
    private String failure = "";

    /** @param state {@code queued}, {@code running}, {@code completed}, {@code failed} or {@code cancelled} */
    public RunStatus(UUID run, UUID study, String state) {
        this.run = run;
        this.study = study;
        this.state = state;
    }

    public RunStatus atStep(String name, int unitsDone, int unitsAltogether) {
        step = name == null ? "" : name;
        done = unitsDone;
        total = unitsAltogether;
        return this;
    }

    public RunStatus onData(String digestOfData, int found, int used) {
        digest = digestOfData;
        rowsFound = found;
        rowsUsed = used;
        return this;
    }

    public RunStatus recommending(int segments) {
        recommended = segments;
        return this;
    }

    public RunStatus decidedOn(int segments) {
        chosen = segments;
        return this;
    }

    public RunStatus failedBecause(String sentence) {
        failure = sentence;
        return this;
    }

    public UUID getRun() {
        return run;
    }

    public UUID getStudy() {
        return study;
    }

    public String getState() {
        return state;
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return !state.equals("queued") && !state.equals("running");
    }

    /** What it does: {@code loading}, {@code clustering}, {@code resampling}, {@code profiling}; empty before. */
    public String getStep() {
        return step;
    }

    /** Units of work finished. */
    public int getDone() {
        return done;
    }

    /** Units of work altogether; 0 before that is known. */
    public int getTotal() {
        return total;
    }

    /** Usable responses the survey had; 0 until they are read. */
    public int getRowsFound() {
        return rowsFound;
    }

    /** Of those, the ones that could be clustered. */
    public int getRowsUsed() {
        return rowsUsed;
    }

    /** Tells whether another run used the same data; empty until they are read. */
    public String getDigest() {
        return digest;
    }

    /** The number of segments decided on; 0 before. */
    public int getChosen() {
        return chosen;
    }

    /** The number of segments the criteria speak for; 0 when there is no recommendation. */
    public int getRecommended() {
        return recommended;
    }

    /** Why it failed, in words; empty when it did not. */
    public String getFailure() {
        return failure;
    }
}
