package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.POWER;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, {@code power.t.test(delta=d, sd=1, power=.8, sig.level=.05, tol=1e-13)$n}. */
class TwoMeansSampleSizeTest {
    private static final PowerTarget DEFAULTS = PowerTarget.withDefaults();

    @Test
    void theSizesAreThoseOfPowerTTest() {
        assertPerGroup(393.406656228128, TwoMeansSampleSize.of(0.2));
        assertPerGroup(63.7657637248461, TwoMeansSampleSize.of(0.5));
        assertPerGroup(25.5246312298881, TwoMeansSampleSize.of(0.8));
        assertPerGroup(172.515801363017, TwoMeansSampleSize.of(0.35).with(DEFAULTS.withPower(0.9)));
        assertPerGroup(95.1036199477378, TwoMeansSampleSize.of(0.5).with(DEFAULTS.withSignificanceLevel(0.01)));
        assertPerGroup(50.1507833868567, TwoMeansSampleSize.of(0.5).with(DEFAULTS.with(Alternative.ONE_SIDED)));
    }

    @Test
    void aDifferenceIsMeasuredInStandardDeviations() {
        assertEquals(TwoMeansSampleSize.of(0.5), TwoMeansSampleSize.of(3, 6));
        assertPerGroup(63.7657637248461, TwoMeansSampleSize.of(-3, 6));
    }

    @Test
    void givenGroupsHaveAPower() {
        // power.t.test(n=30, delta=.5)$power; the same with alternative="one.sided"
        assertClose(0.477840985940939, TwoMeansSampleSize.of(0.5).power(30, 30));
        var oneSided = TwoMeansSampleSize.of(0.5).with(DEFAULTS.with(Alternative.ONE_SIDED));
        assertClose(0.606025327886807, oneSided.power(30, 30));
        // pt(qt(.975,118), 118, ncp=.4*sqrt(40*80/120), lower=FALSE)
        assertClose(0.535379343718148, TwoMeansSampleSize.of(0.4).power(40, 80));
    }

    @Test
    void anEnormousDifferenceStillNeedsTwoPeopleToKnowTheSpread() {
        assertEquals(2, TwoMeansSampleSize.of(1000).perGroup().roundedUp());
    }

    @Test
    void noDifferenceAndNoSpreadAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoMeansSampleSize.of(0));
        assertThrows(IllegalArgumentException.class, () -> TwoMeansSampleSize.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> TwoMeansSampleSize.of(Double.NaN));
    }

    private static void assertPerGroup(double expected, TwoMeansSampleSize plan) {
        assertClose(expected, plan.perGroup().exact(), POWER);
    }
}
