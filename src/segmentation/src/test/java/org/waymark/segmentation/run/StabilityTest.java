package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.stability.Resample;

class StabilityTest {

    private static final Stability STABILITY = new Stability(
            List.of(0.5, 0.7, 0.8, 0.9), List.of(0.95, 0.62), List.of(0.0, 0.25), List.of(0.1, 0.3), null);

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
        assertTrue(Double.isNaN(new Stability(List.of(), List.of(), List.of(), null, null).weakestJaccard()));
    }

    @Test
    void whatTheEngineFoundIsKeptWithTheSpreadOfEachSegment() {
        List<Resample> resamples = List.of(
                new Resample(0, 0.5, List.of(0.9, Double.NaN), List.of(0.7, Double.NaN), List.of(0.8, Double.NaN)),
                new Resample(1, 0.7, List.of(0.5, Double.NaN), List.of(0.3, Double.NaN), List.of(0.4, Double.NaN)));
        var chance = org.waymark.clustering.stability.Stability.of(List.of(0.1, 0.3), List.of());

        Stability kept = Stability.of(resamples, chance);

        assertEquals(List.of(0.5, 0.7), kept.adjustedRand());
        assertEquals(0.6, kept.jaccard().get(0), 1e-12);
        assertEquals(0.5, kept.dissolved().get(0), 1e-12);
        assertEquals(List.of(0.1, 0.3), kept.chance());
        assertEquals(0.6, kept.within().get(0).median(), 1e-12);
        assertEquals(0.4, kept.within().get(0).minimum());
        assertEquals(0.0, kept.jaccard().get(1), "a segment without respondents is never found again");
        assertNull(kept.within().get(1));
    }

    @Test
    void theEngineGetsBackWhatItFound() {
        var engine = STABILITY.toEngine();

        assertEquals(STABILITY.adjustedRand(), engine.adjustedRand());
        assertEquals(0.62, engine.weakestJaccard());
        assertEquals(
                STABILITY.chance(), STABILITY.chanceToEngine().orElseThrow().adjustedRand());
    }
}
