package org.waymark.clustering.kmeans;

import java.util.concurrent.atomic.LongAdder;
import org.waymark.clustering.execution.Checkpoint;

/** Counts the squared differences that passes stand for: a measure of time that is the same on every machine. */
final class WorkMeter {

    private final Checkpoint checkpoint;
    private final LongAdder work = new LongAdder();

    WorkMeter(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    void count(long squaredDifferences) {
        work.add(squaredDifferences);
        checkpoint.advance(squaredDifferences);
    }

    long work() {
        return work.sum();
    }
}
