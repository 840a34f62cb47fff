package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.POWER;
import static org.waymark.statistics.Close.assertClose;
import static org.waymark.statistics.samplesize.TwoProportionsSampleSize.Method.ARCSINE;
import static org.waymark.statistics.samplesize.TwoProportionsSampleSize.Method.UNPOOLED_Z;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2 and pwr 1.3-0, their root searches run with {@code tol = 1e-13}. */
class TwoProportionsSampleSizeTest {
    private static final PowerTarget SURER = PowerTarget.withDefaults().withPower(0.9);
    private static final PowerTarget STRICTER = PowerTarget.withDefaults().withSignificanceLevel(0.01);
    private static final PowerTarget ONE_SIDED = PowerTarget.withDefaults().with(Alternative.ONE_SIDED);

    @Test
    void thePooledTestIsTheDefault() {
        // power.prop.test(p1=.5, p2=.6, power=.8, sig.level=.05)$n and so on
        assertPerGroup(387.338516699036, TwoProportionsSampleSize.of(0.5, 0.6));
        assertPerGroup(293.151285506487, TwoProportionsSampleSize.of(0.2, 0.3));
        assertPerGroup(1417.0076098098, TwoProportionsSampleSize.of(0.05, 0.08).with(SURER));
        assertPerGroup(582.507585740067, TwoProportionsSampleSize.of(0.45, 0.55).with(STRICTER));
        assertPerGroup(304.988491172586, TwoProportionsSampleSize.of(0.5, 0.6).with(ONE_SIDED));
    }

    @Test
    void theUnpooledTestNeedsSlightlyFewer() {
        // (qnorm(.975)+qnorm(.8))^2 * (p1*(1-p1)+p2*(1-p2)) / (p1-p2)^2
        assertPerGroup(384.595106983105, TwoProportionsSampleSize.of(0.5, 0.6).with(UNPOOLED_Z));
        assertPerGroup(290.408550170916, TwoProportionsSampleSize.of(0.2, 0.3).with(UNPOOLED_Z));
    }

    @Test
    void theArcsineTestAgreesWithPwr() {
        // pwr.2p.test(h=ES.h(p1, p2), power=.8, sig.level=.05)$n
        assertPerGroup(387.167746208855, TwoProportionsSampleSize.of(0.5, 0.6).with(ARCSINE));
        assertPerGroup(291.688668342118, TwoProportionsSampleSize.of(0.2, 0.3).with(ARCSINE));
        assertPerGroup(
                1400.71920703113,
                TwoProportionsSampleSize.of(0.05, 0.08).with(ARCSINE).with(SURER));
        assertPerGroup(
                581.998000471853,
                TwoProportionsSampleSize.of(0.45, 0.55).with(ARCSINE).with(STRICTER));
    }

    @Test
    void theThreeMethodsRoundToDifferentNumbers() {
        var plan = TwoProportionsSampleSize.of(0.5, 0.6);
        assertEquals(388, plan.perGroup().roundedUp());
        assertEquals(385, plan.with(UNPOOLED_Z).perGroup().roundedUp());
        assertEquals(388, plan.with(ARCSINE).perGroup().roundedUp());
    }

    @Test
    void givenGroupsHaveAPower() {
        // power.prop.test(n=200, p1=.5, p2=.6)$power; pwr.2p.test(h=ES.h(.5,.6), n=200)$power
        // pwr.2p2n.test(h=ES.h(.3,.4), n1=150, n2=400)$power
        // pwr.2p.test(h=ES.h(.6,.5), n=300, alternative="greater")$power
        var plan = TwoProportionsSampleSize.of(0.5, 0.6);
        assertClose(0.520084901417641, plan.power(200, 200));
        assertClose(0.521414541921171, plan.with(ARCSINE).power(200, 200));
        assertClose(
                0.592940770631577,
                TwoProportionsSampleSize.of(0.3, 0.4).with(ARCSINE).power(150, 400));
        assertClose(0.794252951404412, plan.with(ARCSINE).with(ONE_SIDED).power(300, 300));
    }

    @Test
    void theOrderOfTheProportionsDoesNotMatter() {
        for (var method : TwoProportionsSampleSize.Method.values()) {
            assertClose(
                    TwoProportionsSampleSize.of(0.2, 0.3)
                            .with(method)
                            .perGroup()
                            .exact(),
                    TwoProportionsSampleSize.of(0.3, 0.2)
                            .with(method)
                            .perGroup()
                            .exact());
        }
    }

    @Test
    void equalProportionsCanNeverBeToldApart() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> TwoProportionsSampleSize.of(0.5, 0.5));
        assertEquals("Both proportions are 0.5, but they must differ.", refusal.getMessage());
    }

    @Test
    void aDifferenceBeyondAnySampleIsRefusedRatherThanSearchedForEver() {
        var plan = TwoProportionsSampleSize.of(0.5, 0.5 + 1e-9);
        assertThrows(IllegalArgumentException.class, plan::perGroup);
    }

    private static void assertPerGroup(double expected, TwoProportionsSampleSize plan) {
        assertClose(expected, plan.perGroup().exact(), POWER);
    }
}
