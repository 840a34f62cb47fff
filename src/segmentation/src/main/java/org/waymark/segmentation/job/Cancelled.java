package org.waymark.segmentation.job;

import java.util.concurrent.CancellationException;

/** Thrown out of a computation that is not to go on. */
public class Cancelled extends CancellationException {

    Cancelled() {
        super("The job is not to go on");
    }
}
