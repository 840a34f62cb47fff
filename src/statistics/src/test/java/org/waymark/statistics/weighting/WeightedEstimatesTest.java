package org.waymark.statistics.weighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;

/** Expected values: R 4.2.2 with survey 4.1-1, {@code D <- svydesign(ids=~1, weights=~w)} on {@link SurveyFixture}. */
class WeightedEstimatesTest {

    @Test
    void theMeanHasATaylorStandardError() {
        // m <- svymean(~y, D); coef(m); SE(m); confint(m, df=degf(D))
        var mean = WeightedMean.of(SurveyFixture.values(), SurveyFixture.weights());
        assertClose(4.97068676716918, mean.mean());
        assertClose(0.287942255268233, mean.standardError());
        assertClose(4.40053234308582, mean.interval(0.95).lower());
        assertClose(5.54084119125254, mean.interval(0.95).upper());
    }

    @Test
    void aProportionIsTheMeanOfAgreeing() {
        // svymean(~I(y > 6), D)
        var proportion = WeightedProportion.of(above(6), SurveyFixture.weights());
        assertClose(0.388609715242881, proportion.proportion());
        assertClose(0.0482278820781334, proportion.standardError());
        assertClose(103.157452966715, proportion.effectiveSize());
    }

    @Test
    void theIntervalOfAProportionIsWilsonsAtTheEffectiveSize() {
        // (p + z^2/(2*ne) + c(-1,1)*z*sqrt(p*(1-p)/ne + z^2/(4*ne^2)))/(1 + z^2/ne), ne <- sum(w)^2/sum(w^2)
        var interval = WeightedProportion.of(above(6), SurveyFixture.weights()).interval(0.95);
        assertClose(0.300164295101601, interval.lower());
        assertClose(0.485053369847892, interval.upper());
    }

    @Test
    void whatTheMarginsExplainIsNotUncertain() {
        // r <- rake(svydesign(~1, weights=~one), list(~sex,~age,~reg), …); svymean(~y, r); svymean(~I(y > 6), r)
        var raked = Raking.withDefaults().rake(RakingTest.MARGINS);
        var mean = WeightedMean.of(SurveyFixture.values(), raked);
        assertClose(5.12651290089165, mean.mean());
        assertClose(0.289462947413062, mean.standardError());
        var proportion = WeightedProportion.of(above(6), raked);
        assertClose(0.389278986131831, proportion.proportion());
        assertClose(0.0479238686756084, proportion.standardError());
    }

    @Test
    void startingWeightsCountInTheExplanation() {
        // svymean(~y, calibrate(D, ~sex+age+reg, totals, calfun="raking", epsilon=1e-14)); R's rake leaves them out
        // here
        var raked = Raking.withDefaults().rake(RakingTest.MARGINS, SurveyFixture.weights());
        var mean = WeightedMean.of(SurveyFixture.values(), raked);
        assertClose(5.21380754283371, mean.mean());
        assertClose(0.296579928977423, mean.standardError());
    }

    @Test
    void aMarginItselfHasNoStandardError() {
        var raked = Raking.withDefaults().rake(RakingTest.MARGINS);
        double[] sex = Arrays.stream(SurveyFixture.sex()).asDoubleStream().toArray();
        assertEquals(0.55, WeightedMean.of(sex, raked).mean(), 1e-11);
        assertEquals(0, WeightedMean.of(sex, raked).standardError(), 1e-12);
    }

    @Test
    void unanimousAgreementKeepsAnInterval() {
        var proportion = WeightedProportion.of(above(-1), SurveyFixture.weights());
        assertEquals(1, proportion.proportion());
        assertTrue(proportion.interval(0.95).lower() < 0.97);
    }

    @Test
    void equalWeightsGiveTheUsualStandardError() {
        var mean = WeightedMean.of(new double[] {5.1, 4.9, 6.2, 5.6, 4.4, 5.0}, new double[] {3, 3, 3, 3, 3, 3});
        // R 4.2.2: sd(x)/sqrt(6)
        assertClose(0.622896460095897 / Math.sqrt(6), mean.standardError());
    }

    @Test
    void everyValueNeedsAWeight() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> WeightedMean.of(new double[] {1, 2, 3}, new double[] {1, 1}));
        assertEquals(
                "There are 3 values but 2 weights; there must be one of each per respondent.", refusal.getMessage());
    }

    private static boolean[] above(double threshold) {
        double[] values = SurveyFixture.values();
        boolean[] above = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            above[i] = values[i] > threshold;
        }
        return above;
    }
}
