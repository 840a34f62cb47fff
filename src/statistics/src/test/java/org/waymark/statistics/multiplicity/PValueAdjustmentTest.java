package org.waymark.statistics.multiplicity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;
import static org.waymark.statistics.multiplicity.PValueAdjustment.BENJAMINI_HOCHBERG;
import static org.waymark.statistics.multiplicity.PValueAdjustment.BENJAMINI_YEKUTIELI;
import static org.waymark.statistics.multiplicity.PValueAdjustment.BONFERRONI;
import static org.waymark.statistics.multiplicity.PValueAdjustment.HOCHBERG;
import static org.waymark.statistics.multiplicity.PValueAdjustment.HOLM;
import static org.waymark.statistics.multiplicity.PValueAdjustment.NONE;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, {@code p.adjust(p, method)}. */
class PValueAdjustmentTest {
    private static final double[] P = {.01, .02, .03, .04, .05, .001, .2, .8};

    @Test
    void everyMethodAgreesWithR() {
        assertClose(new double[] {.08, .16, .24, .32, .4, .008, 1, 1}, BONFERRONI.adjust(P));
        assertClose(new double[] {.07, .12, .15, .16, .16, .008, .4, .8}, HOLM.adjust(P));
        assertClose(new double[] {.07, .12, .15, .15, .15, .008, .4, .8}, HOCHBERG.adjust(P));
        assertClose(
                new double[] {.04, .0533333333333333, .06, .064, .0666666666666667, .008, .228571428571429, .8},
                BENJAMINI_HOCHBERG.adjust(P));
        assertClose(
                new double[] {
                    .108714285714286,
                    .144952380952381,
                    .163071428571429,
                    .173942857142857,
                    .181190476190476,
                    .0217428571428571,
                    .621224489795918,
                    1
                },
                BENJAMINI_YEKUTIELI.adjust(P));
        assertArrayEquals(P, NONE.adjust(P));
    }

    @Test
    void aTestThatCouldNotBeMadeStaysNotANumberAndDoesNotCount() {
        // p.adjust(c(.01, NA, .04, .03), method)
        double[] p = {.01, Double.NaN, .04, .03};
        assertAdjusted(new double[] {.03, Double.NaN, .12, .09}, BONFERRONI.adjust(p));
        assertAdjusted(new double[] {.03, Double.NaN, .06, .06}, HOLM.adjust(p));
        assertAdjusted(new double[] {.03, Double.NaN, .04, .04}, HOCHBERG.adjust(p));
        assertAdjusted(new double[] {.03, Double.NaN, .04, .04}, BENJAMINI_HOCHBERG.adjust(p));
        assertAdjusted(
                new double[] {.055, Double.NaN, .0733333333333333, .0733333333333333}, BENJAMINI_YEKUTIELI.adjust(p));
    }

    @Test
    void tinyPValuesKeepTheirDigits() {
        double[] p = {1e-300, 2e-250, .5};
        assertClose(new double[] {3e-300, 4e-250, .5}, HOLM.adjust(p));
        assertClose(new double[] {3e-300, 3e-250, .5}, BENJAMINI_HOCHBERG.adjust(p));
        assertClose(new double[] {5.5e-300, 5.5e-250, .916666666666667}, BENJAMINI_YEKUTIELI.adjust(p));
    }

    @Test
    void theArgumentIsLeftAlone() {
        double[] p = P.clone();
        HOLM.adjust(p);
        NONE.adjust(p)[0] = 5;
        assertArrayEquals(P, p);
    }

    @Test
    void nothingIsAdjustedToNothing() {
        for (var method : PValueAdjustment.values()) {
            assertEquals(0, method.adjust().length);
            assertClose(new double[] {.04}, method.adjust(.04));
        }
    }

    @Test
    void aProbabilityAboveOneIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> HOLM.adjust(.01, 1.5));
        assertEquals("The p-value is 1.5, but it must be at least 0 and at most 1.", refusal.getMessage());
    }

    private static void assertAdjusted(double[] expected, double[] actual) {
        assertArrayEquals(expected, actual, 1e-15);
    }
}
