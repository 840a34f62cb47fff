package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class MeanIntervalTest {
    private static final double[] VALUES = {5.1, 4.9, 6.2, 5.6, 4.4, 5.0};

    @Test
    void valuesGiveTheTInterval() {
        // R 4.2.2: x <- c(5.1,4.9,6.2,5.6,4.4,5.0); t.test(x)$conf.int; t.test(x, conf.level=.99)$conf.int
        var interval = MeanInterval.of(VALUES, 0.95);
        assertClose(5.2, interval.estimate());
        assertClose(4.54631025481032, interval.lower());
        assertClose(5.85368974518968, interval.upper());
        assertClose(4.17464049463489, MeanInterval.of(VALUES, 0.99).lower());
    }

    @Test
    void meanAndStandardDeviationGiveTheSameInterval() {
        assertClose(
                4.54631025481032,
                MeanInterval.of(5.2, 0.622896460095897, 6, 0.95).lower());
    }

    @Test
    void equalValuesHaveNoWidth() {
        assertEquals(0, MeanInterval.of(new double[] {3, 3, 3}, 0.95).halfWidth());
    }

    @Test
    void oneValueIsNotEnough() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> MeanInterval.of(new double[] {3}, 0.95));
        assertEquals("The number of values is 1, but it must be at least 2.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> MeanInterval.of(3, 1, 1, 0.95));
    }
}
