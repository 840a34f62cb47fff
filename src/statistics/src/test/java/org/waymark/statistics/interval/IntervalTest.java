package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theLimitsBelongToTheInterval() {
        var interval = new Interval(0.3, 0.2, 0.5, 0.95);
        assertTrue(interval.contains(0.2));
        assertTrue(interval.contains(0.5));
        assertFalse(interval.contains(0.1999));
        assertEquals(0.15, interval.halfWidth(), 1e-15);
    }

    @Test
    void crossedLimitsAndNotANumberAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, 1, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, 0, 1, 1));
    }
}
