package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, {@code prop.test(x, n, conf.level = confidence, correct = FALSE)$conf.int}. */
class WilsonIntervalTest {

    @Test
    void countsGiveTheScoreInterval() {
        assertLimits(0.191035535008809, 0.437503504644534, WilsonInterval.ofCounts(15, 50, 0.95));
        assertLimits(0.535769259724451, 0.660967421432783, WilsonInterval.ofCounts(240, 400, 0.99));
        assertLimits(0.351995269334654, 0.648004730665346, WilsonInterval.ofCounts(20, 40, 0.95));
        assertLimits(0.0995658435622871, 0.591332454488802, WilsonInterval.ofCounts(2, 7, 0.90));
    }

    @Test
    void nobodyAndEverybodyStillHaveAWidth() {
        var nobody = WilsonInterval.ofCounts(0, 20, 0.95);
        assertEquals(0, nobody.lower());
        assertClose(0.161125158052819, nobody.upper());
        var everybody = WilsonInterval.ofCounts(20, 20, 0.95);
        assertClose(0.838874841947181, everybody.lower());
        assertEquals(1, everybody.upper());
    }

    @Test
    void aRareAnswerKeepsTheDigitsOfItsLowerLimit() {
        assertLimits(1.76524576745372e-07, 5.66491180431144e-06, WilsonInterval.ofCounts(1, 1_000_000, 0.95));
    }

    @Test
    void anEffectiveSizeTakesThePlaceOfTheCount() {
        // R 4.2.2: (p + z^2/(2*n) + c(-1,1)*z*sqrt(p*(1-p)/n + z^2/(4*n^2)))/(1 + z^2/n)
        assertLimits(0.201486391605031, 0.421269155183868, WilsonInterval.ofProportion(0.3, 63.684210526315788, 0.95));
        double effective = SamplingDesign.SIMPLE.withPopulation(2000).effectiveSize(250);
        assertLimits(0.249792227501576, 0.35551708523195, WilsonInterval.ofProportion(0.3, effective, 0.95));
    }

    @Test
    void aCensusLeavesOnlyTheProportion() {
        for (double p : new double[] {0, 0.3, 1}) {
            var interval = WilsonInterval.ofProportion(p, Double.POSITIVE_INFINITY, 0.95);
            assertEquals(p, interval.lower(), 1e-15);
            assertEquals(p, interval.upper(), 1e-15);
        }
    }

    @Test
    void theIntervalCarriesItsEstimateAndConfidence() {
        var interval = WilsonInterval.ofCounts(15, 50, 0.95);
        assertEquals(0.3, interval.estimate());
        assertEquals(0.95, interval.confidence());
    }

    @Test
    void moreSuccessesThanRespondentsAreRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> WilsonInterval.ofCounts(21, 20, 0.95));
        assertEquals("The number of successes is 21, but it must be at least 0 and at most 20.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.ofCounts(0, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.ofProportion(0.3, Double.NaN, 0.95));
    }

    private static void assertLimits(double lower, double upper, Interval actual) {
        assertClose(lower, actual.lower());
        assertClose(upper, actual.upper());
    }
}
