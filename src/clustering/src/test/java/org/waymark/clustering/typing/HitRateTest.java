package org.waymark.clustering.typing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.WilsonInterval;

class HitRateTest {

    private static final double[][] PROBABILITIES = {
        {.9, .1, 0}, {.6, .4, 0}, {.3, .7, 0}, {.2, .8, 0}, {.55, .45, 0}, {.1, .9, 0}
    };

    private static final int[] TRUTH = {0, 0, 0, 1, 1, 1};

    private static final HitRate RATE = new HitRate(TRUTH, new double[] {1, 1, 1, 1, 1, 1}, PROBABILITIES);

    @Test
    void countsWhoWasTakenForWhom() {
        assertArrayEquals(new int[][] {{2, 1, 0}, {1, 2, 0}, {0, 0, 0}}, RATE.confusion());
        assertEquals(4 / 6.0, RATE.accuracy(), 1e-15);
        assertEquals(0.5, RATE.accuracyOfGuessing(), 1e-15);
    }

    @Test
    void intervalsAreThoseOfWilson() {
        assertEquals(WilsonInterval.ofCounts(4, 6, 0.95), RATE.accuracy(0.95));
        assertEquals(Optional.of(WilsonInterval.ofCounts(2, 3, 0.9)), RATE.accuracyOf(1, 0.9));
        assertEquals(Optional.of(WilsonInterval.ofCounts(2, 3, 0.9)), RATE.reliabilityOf(0, 0.9));
        assertEquals(Optional.empty(), RATE.accuracyOf(2, 0.9));
        assertEquals(Optional.empty(), RATE.reliabilityOf(2, 0.9));
    }

    @Test
    void aThresholdTradesAnswersForAccuracy() {
        HitRate.AtThreshold strict = RATE.atThreshold(0.75, 0.95);
        assertEquals(WilsonInterval.ofCounts(3, 6, 0.95), strict.cannotTell());
        assertEquals(Optional.of(WilsonInterval.ofCounts(3, 3, 0.95)), strict.accuracy());
        assertEquals(0, RATE.atThreshold(0, 0.95).cannotTell().estimate());
        assertEquals(Optional.empty(), RATE.atThreshold(1, 0.95).accuracy());
    }

    @Test
    void weightsCountAndMakeIntervalsWider() {
        HitRate weighted = new HitRate(TRUTH, new double[] {4, 1, 1, 1, 1, 1}, PROBABILITIES);
        Interval accuracy = weighted.accuracy(0.95);
        assertEquals(7 / 9.0, accuracy.estimate(), 1e-15);
        assertEquals(WilsonInterval.ofProportion(7 / 9.0, 81 / 21.0, 0.95), accuracy);
    }
}
