package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;

class WeightedQuantileTest {
    private static final double[] SHARES = {.1, .25, .5, .75, .9};

    @Test
    void quantilesAgreeWithSvyquantile() {
        // R 4.2.2, survey 4.1-1: svyquantile(~y, svydesign(~1, weights=~w), c(.1,.25,.5,.75,.9), qrule="school")
        assertQuantiles(new double[] {1, 2.3, 4.9, 7.5, 9}, SurveyFixture.weights());
    }

    @Test
    void equalWeightsGiveTheUsualQuantiles() {
        // R 4.2.2: quantile(y, c(.1,.25,.5,.75,.9), type=2)
        double[] equal = new double[SurveyFixture.RESPONDENTS];
        Arrays.fill(equal, 0.1);
        assertQuantiles(new double[] {.95, 2.35, 4.95, 7.45, 8.95}, equal);
        assertEquals(2.5, WeightedQuantile.median(new double[] {4, 1, 3, 2}, new double[] {1, 1, 1, 1}));
    }

    @Test
    void aWeightOfTwoCountsAsTwoRespondents() {
        assertEquals(3, WeightedQuantile.median(new double[] {1, 3}, new double[] {1, 2}));
        assertEquals(2, WeightedQuantile.median(new double[] {1, 3}, new double[] {2, 2}));
    }

    @Test
    void theExtremesAreTheSmallestAndLargestValueThatCount() {
        double[] values = {5, 1, 9, 7};
        double[] weights = {1, 1, 0, 1};
        assertEquals(1, WeightedQuantile.of(values, weights, 0.0001));
        assertEquals(7, WeightedQuantile.of(values, weights, 1));
    }

    @Test
    void valuesWithoutWeightsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightedQuantile.median(new double[] {1, 2}, new double[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> WeightedQuantile.median(new double[] {}, new double[] {}));
        assertThrows(IllegalArgumentException.class, () -> WeightedQuantile.of(new double[] {1}, new double[] {1}, 50));
    }

    private static void assertQuantiles(double[] expected, double[] weights) {
        for (int i = 0; i < SHARES.length; i++) {
            assertClose(expected[i], WeightedQuantile.of(SurveyFixture.values(), weights, SHARES[i]));
        }
    }
}
