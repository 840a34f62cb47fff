package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SampleSizeTest {

    @Test
    void aFractionOfAPersonIsAPerson() {
        assertEquals(385, new SampleSize(384.146).roundedUp());
        assertEquals(385, new SampleSize(384.0000001).roundedUp());
        assertEquals(384, new SampleSize(384).roundedUp());
        assertEquals(1, new SampleSize(1e-9).roundedUp());
    }

    @Test
    void roundingNoiseDoesNotAddAPerson() {
        assertEquals(3, new SampleSize(0.3 / 0.1 + 4e-16).roundedUp());
        assertEquals(1000, new SampleSize(Math.nextUp(1000.0)).roundedUp());
    }

    @Test
    void noSizeIsNegativeOrUnlimited() {
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(-1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(Double.NaN));
    }
}
