package org.waymark.segmentation.run;

import java.util.concurrent.CancellationException;

/** Thrown out of a computation that is not to go on. */
class Cancelled extends CancellationException {

    Cancelled() {
        super("The run is not to go on");
    }
}
