package org.waymark.statistics.weighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;
import org.waymark.statistics.descriptive.FrequencyTable;

class RakingTest {
    static final List<RakingMargin> MARGINS = List.of(
            RakingMargin.of("sex", SurveyFixture.sex(), .45, .55),
            RakingMargin.of("age", SurveyFixture.age(), .2, .3, .3, .2),
            RakingMargin.of("region", SurveyFixture.region(), .5, .3, .2));

    @Test
    void weightsAgreeWithSurveyRake() {
        // R 4.2.2, survey 4.1-1: rake(svydesign(~1, weights=~one), list(~sex,~age,~reg), list(ps,pa,pr),
        //   control=list(maxit=5000, epsilon=1e-13))
        var raked = Raking.withDefaults().rake(MARGINS);
        assertTrue(raked.converged());
        assertFirst(
                raked,
                1.37797966569897,
                1.38796244006427,
                1.38796244006427,
                1.96367953791007,
                1.43875959986049,
                .87710438892475);
        assertClose(.406914806956429, Arrays.stream(raked.weights()).min().orElseThrow());
        assertClose(100.593195684849, raked.designEffect().effectiveSize(120));
    }

    @Test
    void startingWeightsAreKeptAsFarAsTheMarginsAllow() {
        // the same with weights=~w
        var raked = Raking.withDefaults().rake(MARGINS, SurveyFixture.weights());
        assertFirst(
                raked,
                .563115497947766,
                .86269340944359,
                1.15025787925812,
                1.95476947290401,
                1.82565634909125,
                1.25865486409853);
        assertClose(3.12763115664641, Arrays.stream(raked.weights()).max().orElseThrow());
    }

    @Test
    void everyMarginIsMetAndTheMeanWeightIsOne() {
        var raked = Raking.withDefaults().rake(MARGINS, SurveyFixture.weights());
        var age = FrequencyTable.ofWeighted(SurveyFixture.age(), 4, raked.weights());
        assertEquals(.2, age.share(0), 1e-11);
        assertEquals(.3, age.share(1), 1e-11);
        var region = FrequencyTable.ofWeighted(SurveyFixture.region(), 3, raked.weights());
        assertEquals(.5, region.share(0), 1e-11);
        assertEquals(120, region.total(), 1e-9);
        assertTrue(raked.largestDeviation() <= 1e-12);
    }

    @Test
    void limitedWeightsSolveTheBoundedProblem() {
        // R 4.2.2: Newton's method on the dual of bounded raking, w <- pmin(pmax(exp(X %*% l), .45), 1.85) with
        // t(X) %*% w equal to the targets, X <- model.matrix(~factor(sex)+factor(age)+factor(reg)).
        // survey::calibrate(calfun="raking", bounds=c(.45,1.85)) states the same problem but does not converge here.
        var raked = Raking.withDefaults().withLimits(.45, 1.85).rake(MARGINS);
        assertTrue(raked.converged());
        assertFirst(
                raked,
                1.45751760978406,
                1.42511029211985,
                1.42511029211985,
                1.85,
                1.47930362000833,
                .849764302648761,
                1.26908748548961,
                .864062725839936,
                .864062725839936,
                .570044399154798,
                .45,
                .45);
        assertClose(100.699543155787, raked.designEffect().effectiveSize(120));
    }

    @Test
    void limitsThatLeaveNoSolutionAreReportedAndKept() {
        var raked = Raking.withDefaults()
                .withLimits(.58, 1.55)
                .withMaximumIterations(50)
                .rake(MARGINS);
        assertFalse(raked.converged());
        assertEquals(50, raked.iterations());
        assertTrue(raked.largestDeviation() > 0.001);
        assertTrue(Arrays.stream(raked.weights()).allMatch(w -> w >= .58 && w <= 1.55));
    }

    @Test
    void marginsThatContradictEachOtherAreReportedWithNumbersForWeights() {
        int[] codes = {0, 0, 1, 1};
        var contradiction = List.of(RakingMargin.of("a", codes, .5, .5), RakingMargin.of("b", codes, .3, .7));
        var raked = Raking.withDefaults().rake(contradiction);
        assertFalse(raked.converged());
        assertTrue(Arrays.stream(raked.weights()).allMatch(w -> w > 0 && w < 4));
    }

    @Test
    void aCategoryThatItsLimitsCannotReachIsNamed() {
        var raking = Raking.withDefaults().withLimits(.5, 1.4);
        var refusal = assertThrows(IllegalArgumentException.class, () -> raking.rake(MARGINS));
        assertEquals(
                "Category 1 of region needs a mean weight of 1.5, which the limits from 0.5 to 1.4 do not allow.",
                refusal.getMessage());
    }

    @Test
    void aCategoryWithoutRespondentsIsNamed() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> RakingMargin.of("age", new int[] {0, 0, 2}, .3, .3, .4));
        assertEquals(
                "Category 2 of age has no respondents, so no weights can give it its share; join it with another.",
                refusal.getMessage());
    }

    @Test
    void respondentsWithoutAnAnswerAndSharesThatDoNotAddUpAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> RakingMargin.of("age", new int[] {0, -1}, .5, .5));
        assertThrows(IllegalArgumentException.class, () -> RakingMargin.of("age", new int[] {0, 1}, .5, .6));
        assertThrows(IllegalArgumentException.class, () -> RakingMargin.of("age", new int[] {0, 1}, 1, 0));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        var raking = Raking.withDefaults();
        assertThrows(IllegalArgumentException.class, () -> raking.withLimits(1, 3));
        assertThrows(IllegalArgumentException.class, () -> raking.withLimits(.3, 1));
        assertThrows(IllegalArgumentException.class, () -> raking.withTolerance(0));
        assertThrows(IllegalArgumentException.class, () -> raking.withMaximumIterations(0));
        assertThrows(IllegalArgumentException.class, () -> raking.rake(List.of()));
        assertThrows(IllegalArgumentException.class, () -> raking.rake(MARGINS, new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> raking.rake(MARGINS, new double[SurveyFixture.RESPONDENTS]));
    }

    private static void assertFirst(RakedWeights raked, double... expected) {
        assertClose(expected, Arrays.copyOf(raked.weights(), expected.length));
    }
}
