package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.POWER;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2 with pwr 1.3-0, {@code uniroot(function(n) pwr.*.test(…, n)$power - power, tol=1e-13)}. */
class PowerAnalysisTest {
    private static final PowerTarget DEFAULTS = PowerTarget.withDefaults();
    private static final PowerTarget SURER = DEFAULTS.withPower(0.9);

    @Test
    void severalMeansFollowTheNoncentralF() {
        // pwr.anova.test(k=4, f=.25), (k=6, f=.1, power=.9), (k=3, f=.4, power=.95, sig.level=.01)
        assertClose(44.5992742847236, AnovaSampleSize.of(4, 0.25).perGroup().exact(), POWER);
        assertClose(
                275.415205338144,
                AnovaSampleSize.of(6, 0.1).with(SURER).perGroup().exact(),
                POWER);
        var strict = DEFAULTS.withPower(0.95).withSignificanceLevel(0.01);
        assertClose(
                44.5785170266867,
                AnovaSampleSize.of(3, 0.4).with(strict).perGroup().exact(),
                POWER);
        // pwr.anova.test(k=4, n=30, f=.25)$power
        assertClose(0.606522786808847, AnovaSampleSize.of(4, 0.25).power(30));
    }

    @Test
    void aTableFollowsTheNoncentralChiSquared() {
        // pwr.chisq.test(w=.3, df=4), (w=.1, df=6, power=.9), (w=.5, df=1, sig.level=.01)
        assertClose(132.614287085608, ChiSquareSampleSize.of(0.3, 4).required().exact(), POWER);
        assertClose(
                1741.88264289344,
                ChiSquareSampleSize.of(0.1, 6).with(SURER).required().exact(),
                POWER);
        assertClose(
                46.715872594283,
                ChiSquareSampleSize.of(0.5, 1)
                        .with(DEFAULTS.withSignificanceLevel(0.01))
                        .required()
                        .exact(),
                POWER);
        // pwr.chisq.test(w=.3, N=100, df=4)$power
        assertClose(0.663486071751396, ChiSquareSampleSize.of(0.3, 4).power(100));
    }

    @Test
    void aCorrelationFollowsFishersTransformation() {
        // pwr.r.test(r=.3), (r=.1, power=.9)
        assertClose(84.0736377442961, CorrelationSampleSize.of(0.3).required().exact(), POWER);
        assertClose(
                1045.81954079115,
                CorrelationSampleSize.of(-0.1).with(SURER).required().exact(),
                POWER);
        // pwr.r.test(r=.3, n=50)$power; the same with alternative="greater"
        assertClose(0.571555841860208, CorrelationSampleSize.of(0.3).power(50));
        var oneSided = CorrelationSampleSize.of(0.3).with(DEFAULTS.with(Alternative.ONE_SIDED));
        assertClose(0.691139485379656, oneSided.power(50));
    }

    @Test
    void thePowerOfTheExactSizeIsTheTarget() {
        var plan = AnovaSampleSize.of(5, 0.15).with(SURER);
        assertClose(0.9, plan.power(plan.perGroup().exact()), 1e-12);
    }

    @Test
    void settingsWithoutMeaningAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> AnovaSampleSize.of(1, 0.25));
        assertThrows(IllegalArgumentException.class, () -> AnovaSampleSize.of(4, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> AnovaSampleSize.of(4, 0.25).power(1));
        assertThrows(IllegalArgumentException.class, () -> ChiSquareSampleSize.of(0.3, 0));
        assertThrows(IllegalArgumentException.class, () -> CorrelationSampleSize.of(1));
        assertThrows(IllegalArgumentException.class, () -> CorrelationSampleSize.of(Double.NaN));
    }

    @Test
    void aPowerThatChanceAloneReachesIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withPower(0.05));
        assertEquals(
                "The power is 0.05, but it must be greater than the significance level of 0.05: chance alone reaches"
                        + " that.",
                refusal.getMessage());
    }
}
