package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.interval.SamplingDesign;

/** Expected values: R 4.2.2, {@code (qnorm(.975)*100/5)^2 * (p+d-(p-d)^2)}. */
class NetPromoterSampleSizeTest {
    private static final NetPromoterSampleSize DEFAULTS = NetPromoterSampleSize.withDefaults();

    @Test
    void withoutAnExpectationTheWorstCaseIsPlannedFor() {
        assertClose(1536.58352827765, DEFAULTS.required().exact());
        assertEquals(1537, DEFAULTS.required().roundedUp());
    }

    @Test
    void expectedSharesSaveRespondents() {
        assertClose(937.315952249366, DEFAULTS.withShares(0.5, 0.2).required().exact());
        assertEquals(938, DEFAULTS.withShares(0.5, 0.2).required().roundedUp());
        assertEquals(903, DEFAULTS.withShares(0.45, 0.2).required().roundedUp());
    }

    @Test
    void aTighterOrSurerMarginAndASmallPopulationChangeTheNumber() {
        assertClose(4 * 1536.58352827765, DEFAULTS.withMargin(2.5).required().exact());
        assertEquals(2654, DEFAULTS.withConfidence(0.99).required().roundedUp());
        assertEquals(
                607,
                DEFAULTS.with(SamplingDesign.SIMPLE.withPopulation(1000))
                        .required()
                        .roundedUp());
    }

    @Test
    void unanimousExpectationsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withShares(1, 0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withShares(0, 0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMargin(0));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMargin(101));
    }
}
