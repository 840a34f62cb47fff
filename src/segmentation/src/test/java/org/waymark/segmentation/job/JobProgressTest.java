package org.waymark.segmentation.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;

class JobProgressTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void finishedWorkIsAddedUpAndNeverExceedsTheWhole() {
        JobProgress progress = new JobProgress(this::say, () -> false, 150);

        progress.advance("clustering", 100);
        progress.advance("clustering", 100);

        assertEquals(List.of("clustering 100/150", "clustering 150/150"), said);
    }

    @Test
    void aComputationThatReportsOftenIsPassedOnRarely() {
        JobProgress progress = new JobProgress(this::say, () -> false, 100);
        progress.advance("loading", 0);
        Progress within = progress.within("clustering", 100);

        for (int done = 0; done <= 1_000; done++) {
            within.report(Step.SEARCH, done, 1_000);
        }

        assertTrue(said.size() < 20, "told " + said.size() + " times");
    }

    @Test
    void aRunThatIsNotToGoOnStopsAtItsNextStep() {
        JobProgress cancelled = new JobProgress((step, done, total) -> false, () -> false, 100);

        assertThrows(Cancelled.class, () -> cancelled.advance("clustering", 100));
    }

    @Test
    void aServerThatGoesDownStopsARunWithinItsComputation() {
        JobProgress progress = new JobProgress(this::say, () -> true, 100);

        assertThrows(Cancelled.class, () -> progress.within("clustering", 100).report(Step.SEARCH, 1, 2));
        assertEquals(List.of(), said);
    }

    @Test
    void anInterruptedThreadStopsARunWithinItsComputation() {
        JobProgress progress = new JobProgress(this::say, () -> false, 100);

        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    Cancelled.class, () -> progress.within("clustering", 100).report(Step.SEARCH, 1, 2));
        } finally {
            Thread.interrupted();
        }
    }

    private boolean say(String step, int done, int total) {
        return said.add(step + " " + done + "/" + total);
    }
}
