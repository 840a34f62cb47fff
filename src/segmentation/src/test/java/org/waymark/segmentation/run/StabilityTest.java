package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StabilityTest {

    private static final Stability STABILITY =
            new Stability(List.of(0.5, 0.7, 0.8, 0.9), List.of(0.95, 0.62), List.of(0.0, 0.25), List.of(0.1, 0.3));

    @Test
    void agreementIsSummedUpByItsQuantiles() {
        // R: quantile(c(0.9, 0.5, 0.7, 0.8), c(0, 0.25, 0.5, 1)): 0.5, 0.65, 0.75, 0.9
        assertEquals(0.5, STABILITY.quantile(0), 1e-12);
        assertEquals(0.65, STABILITY.quantile(0.25), 1e-12);
        assertEquals(0.75, STABILITY.median(), 1e-12);
        assertEquals(0.9, STABILITY.quantile(1), 1e-12);
    }

    @Test
    void theWeakestSegmentIsTheOneHardestToFindAgain() {
        assertEquals(0.62, STABILITY.weakestJaccard());
        assertTrue(Double.isNaN(new Stability(List.of(), List.of(), List.of(), null).weakestJaccard()));
    }

    @Test
    void theEngineGetsBackWhatItFound() {
        Stability ordered = new Stability(
                List.of(0.5, 0.7, 0.8, 0.9), STABILITY.jaccard(), STABILITY.dissolved(), STABILITY.chance());

        assertEquals(
                ordered,
                Stability.of(STABILITY.toEngine(), STABILITY.chanceToEngine().orElseThrow()),
                "pairs of samples have no order of their own");
    }
}
