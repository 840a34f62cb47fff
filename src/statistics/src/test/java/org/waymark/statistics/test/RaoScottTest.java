package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.weighting.Raking;
import org.waymark.statistics.weighting.RakingMargin;

/** Expected values: R 4.2.2 with survey 4.1-1, {@code svychisq(~rows+columns, svydesign(~1, weights=~w), "F")}. */
class RaoScottTest {
    private static final int[] SEX = SurveyFixture.sex();
    private static final int[] AGE = SurveyFixture.age();
    private static final int[] REGION = SurveyFixture.region();
    private static final double[] WEIGHTS = SurveyFixture.weights();

    @Test
    void weightedTablesAgreeWithSvychisq() {
        assertTest(
                0.131237991940228,
                5.9950924056113,
                713.415996267745,
                0.992335677074627,
                RaoScott.of(AGE, 4, REGION, 3, WEIGHTS));
        assertTest(
                0.123966728557265,
                1.99973243626003,
                237.968159914943,
                0.883441306051605,
                RaoScott.of(SEX, 2, REGION, 3, WEIGHTS));
        assertTest(
                1.36461997259431,
                2.9858032080518,
                355.310581758164,
                0.253445339246455,
                RaoScott.of(AGE, 4, SEX, 2, WEIGHTS));
    }

    @Test
    void anEmptyCellIsAllowed() {
        // age2 <- ifelse(sex==1 & age==3, 2, age); svychisq(~sex+age2, D)
        int[] age = AGE.clone();
        for (int i = 0; i < age.length; i++) {
            age[i] = SEX[i] == 1 && age[i] == 3 ? 2 : age[i];
        }
        assertTest(
                5.15705778364568,
                2.97643536916348,
                354.195808930455,
                0.00173328019299962,
                RaoScott.of(SEX, 2, age, 4, WEIGHTS));
    }

    @Test
    void thePValueKeepsItsDigitsInTheFarTail() {
        // a <- rep(0:2, each=400); b <- c(rep(c(0,0,0,0,1),80), rep(c(1,1,1,2,0),80), rep(c(2,2,2,2,1),80))
        // w <- 0.5 + ((0:1199)%%7)/4
        int[][] patterns = {{0, 0, 0, 0, 1}, {1, 1, 1, 2, 0}, {2, 2, 2, 2, 1}};
        int[] a = new int[1200];
        int[] b = new int[1200];
        double[] w = new double[1200];
        for (int i = 0; i < a.length; i++) {
            a[i] = i / 400;
            b[i] = patterns[a[i]][i % 5];
            w[i] = 0.5 + i % 7 / 4.0;
        }
        assertTest(
                242.368714499068,
                3.67955655340403,
                4411.78830753143,
                6.45692735254435e-175,
                RaoScott.of(a, 3, b, 3, w));
    }

    @Test
    void equalWeightsLeaveAlmostThePlainTest() {
        double[] equal = new double[SurveyFixture.RESPONDENTS];
        Arrays.fill(equal, 2.5);
        var test = RaoScott.of(AGE, 4, REGION, 3, equal);
        assertTest(0.0863952020202019, 6, 714, 0.997591318650779, test);
        var plain = ChiSquare.of(ContingencyTable.ofCodes(AGE, 4, REGION, 3));
        assertClose(plain.statistic(), test.uncorrected());
        assertEquals(1, test.meanDesignEffect(), 0.05);
    }

    @Test
    void rakedWeightsAgreeWithSvychisqOnARakedDesign() {
        // use <- (i*5)%%13%%3; svychisq(~use+I(y > 6), rake(…)); svychisq(~age+I(y > 6), rake(…));
        // svychisq(~use+I(y > 6), calibrate(D, ~sex+age+reg, totals, calfun="raking")) for the start weights w
        var margins = List.of(
                RakingMargin.of("sex", SEX, .45, .55),
                RakingMargin.of("age", AGE, .2, .3, .3, .2),
                RakingMargin.of("region", REGION, .5, .3, .2));
        int[] use = IntStream.range(0, 120).map(i -> i * 5 % 13 % 3).toArray();
        int[] agrees = Arrays.stream(SurveyFixture.values())
                .mapToInt(y -> y > 6 ? 1 : 0)
                .toArray();
        var raked = Raking.withDefaults().rake(margins);
        assertTest(
                1.02314030773333,
                1.97609172732407,
                235.154915551564,
                0.360335914520383,
                RaoScott.of(use, 3, agrees, 2, raked));
        assertTest(
                1.07789263117106,
                2.93796311169069,
                349.617610291192,
                0.357702133638648,
                RaoScott.of(AGE, 4, agrees, 2, raked));
        assertTest(
                1.64476707415782,
                1.99747324447045,
                237.699316091983,
                0.195281549318322,
                RaoScott.of(use, 3, agrees, 2, Raking.withDefaults().rake(margins, WEIGHTS)));
    }

    @Test
    void whoDidNotGiveBothAnswersIsLeftOut() {
        int[] age = Arrays.copyOf(AGE, AGE.length + 1);
        int[] region = Arrays.copyOf(REGION, REGION.length + 1);
        double[] weights = Arrays.copyOf(WEIGHTS, WEIGHTS.length + 1);
        age[AGE.length] = FrequencyTable.MISSING;
        weights[WEIGHTS.length] = 9;
        assertClose(0.992335677074627, RaoScott.of(age, 4, region, 3, weights).pValue());
    }

    @Test
    void tablesThatCannotBeTestedAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> RaoScott.of(AGE, 5, REGION, 3, WEIGHTS));
        assertThrows(IllegalArgumentException.class, () -> RaoScott.of(AGE, 4, new int[120], 1, WEIGHTS));
        assertThrows(IllegalArgumentException.class, () -> RaoScott.of(AGE, 4, REGION, 3, new double[120]));
        int[] threes = {0, 1, 2};
        double[] ones = {1, 1, 1};
        assertThrows(IllegalArgumentException.class, () -> RaoScott.of(threes, 3, threes, 3, ones));
    }

    private static void assertTest(double f, double numerator, double denominator, double pValue, RaoScott actual) {
        assertClose(f, actual.statistic());
        assertClose(numerator, actual.numeratorDegreesOfFreedom());
        assertClose(denominator, actual.denominatorDegreesOfFreedom());
        assertClose(pValue, actual.pValue());
    }
}
