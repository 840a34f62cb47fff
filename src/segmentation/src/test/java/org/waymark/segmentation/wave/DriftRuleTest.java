package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.segmentation.wave.WaveComparison.Drift;
import org.waymark.segmentation.wave.WaveComparison.Reason;
import org.waymark.segmentation.wave.WaveComparison.Refit;
import org.waymark.segmentation.wave.WaveComparison.Shift;

class DriftRuleTest {

    private static final Change SAME = change(0.5, 0.51, 0.8);
    private static final Change LARGER = change(0.4, 0.5, 0.001);
    private static final Change FEW_UNTOLD = change(0.05, 0.06, 0.9);

    @Test
    void withoutAnyChangeThereIsNoDriftAndItSaysWhatCouldHaveBeenMissed() {
        DriftRule rule = new DriftRule(List.of(SAME, SAME, FEW_UNTOLD), List.of(shift(0.1, 0.7)), refit(0.9));

        assertEquals(Drift.NONE, rule.verdict());
        assertEquals(List.of("refit.good", "centre.none", "none"), keys(rule));
    }

    @Test
    void aSizeThatDiffersSignificantlyHasMoved() {
        DriftRule rule = new DriftRule(List.of(LARGER, SAME, FEW_UNTOLD), List.of(), null);

        assertEquals(Drift.SIZES, rule.verdict());
        assertEquals(List.of("size.larger"), keys(rule));
        assertEquals(List.of("1", "0.4", "0.5"), rule.reasons().get(0).values());
    }

    @Test
    void segmentsThatAreNotFoundAgainHaveChanged() {
        DriftRule rule = new DriftRule(List.of(LARGER, SAME, FEW_UNTOLD), List.of(), refit(0.5));

        assertEquals(Drift.SEGMENTS, rule.verdict());
        assertTrue(keys(rule).containsAll(List.of("refit.poor", "size.larger")));
    }

    @Test
    void aCentreMustMoveSignificantlyAndFar() {
        assertEquals(Drift.SEGMENTS, of(shift(-0.6, 0.01)));
        assertEquals(Drift.NONE, of(shift(-0.4, 0.01)));
        assertEquals(Drift.NONE, of(shift(-0.6, 0.2)));
    }

    @Test
    void manyMoreWhoCannotBeToldMeanThatSegmentsHaveChanged() {
        assertEquals(
                Drift.SEGMENTS,
                new DriftRule(List.of(SAME, SAME, change(0.05, 0.2, 0.001)), List.of(), null).verdict());
        assertEquals(
                Drift.NONE, new DriftRule(List.of(SAME, SAME, change(0.05, 0.1, 0.001)), List.of(), null).verdict());
    }

    private static Drift of(Shift shift) {
        return new DriftRule(List.of(SAME, SAME, FEW_UNTOLD), List.of(shift), null).verdict();
    }

    private static List<String> keys(DriftRule rule) {
        return rule.reasons().stream().map(Reason::key).toList();
    }

    private static Refit refit(double agreement) {
        return new Refit(agreement, 0.65, false);
    }

    private static Shift shift(double standardised, double p) {
        return new Shift(1, "a", "A", false, change(3, 3 + standardised, p), standardised);
    }

    private static Change change(double earlier, double now, double p) {
        double difference = now - earlier;
        return new Change(
                new Estimate(earlier, earlier - 0.1, earlier + 0.1, 100),
                new Estimate(now, now - 0.1, now + 0.1, 100),
                new Estimate(difference, difference - 0.1, difference + 0.1, 100),
                p,
                p);
    }
}
