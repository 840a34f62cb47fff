package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;

/** Expected values: R 4.2.2 with survey 4.1-1 and the design {@code D <- svydesign(~1, weights = ~w)}. */
class WeightedAnovaTest {
    private static final int[] SEX = SurveyFixture.sex();
    private static final int[] REGION = SurveyFixture.region();
    private static final double[] Y = SurveyFixture.values();
    private static final double[] WEIGHTS = SurveyFixture.weights();

    @Test
    void meansAgreeWithTheWaldTestOfARegression() {
        // regTermTest(svyglm(y ~ reg, D), ~reg); u <- y + 2*as.integer(reg)
        assertTest(2.05923602909336, 2, 117, 0.132149486628138, WeightedAnova.of(Y, REGION, 3, WEIGHTS));
        assertTest(6.74504077554549, 2, 117, 0.00168884197004725, WeightedAnova.of(shifted(2), REGION, 3, WEIGHTS));
        assertTest(0.00260351648375493, 1, 118, 0.959392139208712, WeightedAnova.of(Y, SEX, 2, WEIGHTS));
    }

    @Test
    void thePValueKeepsItsDigitsInTheFarTail() {
        // regTermTest(svyglm(y + 20*as.integer(reg) ~ reg, D), ~reg)
        assertTest(1499.64443698889, 2, 117, 4.08382316338033e-84, WeightedAnova.of(shifted(20), REGION, 3, WEIGHTS));
    }

    @Test
    void whatGroupsExplainIsWeightedToo() {
        // the weighted sum of squares between groups over the total; sum(w)^2 / sum(w^2)
        var test = WeightedAnova.of(shifted(2), REGION, 3, WEIGHTS);
        assertClose(0.120901782766104, test.explained());
        assertClose(103.157452966715, test.effectiveSize());
    }

    @Test
    void ranksAgreeWithSvyranktest() {
        // svyranktest(u + i * 1e-6 ~ reg, D, test = "KruskalWallis"): no two values are equal
        double[] values = shifted(2);
        for (int i = 0; i < values.length; i++) {
            values[i] += i * 1e-6;
        }
        var test = WeightedAnova.ofRanks(values, REGION, 3, WEIGHTS);
        assertTest(7.30768062184127, 2, 117, 0.00102196959580804, test);
        // svyranktest(u + i * 1e-6 ~ sex, D): t = 0.208727235112504
        var two = WeightedAnova.ofRanks(values, SEX, 2, WEIGHTS);
        assertTest(0.208727235112504 * 0.208727235112504, 1, 118, 0.835021057543696, two);
    }

    @Test
    void equalValuesShareTheMiddleOfTheirPlaces() {
        // z <- round(y); r <- sapply(z, function(v) (sum(w[z<v]) + sum(w[z==v])/2)/sum(w));
        // regTermTest(svyglm(r ~ reg, D), ~reg)
        double[] rounded = Arrays.stream(Y).map(Math::rint).toArray();
        assertTest(2.08461557974298, 2, 117, 0.128949691410416, WeightedAnova.ofRanks(rounded, REGION, 3, WEIGHTS));
        assertClose(
                0.0398934697492357,
                WeightedAnova.ofRanks(rounded, REGION, 3, WEIGHTS).explained());
    }

    @Test
    void twoGroupsAgreeWithSvyttest() {
        // svyttest(y ~ sex, D): t = -0.051025 on 118 degrees of freedom, 95 % from -1.258286 to 1.195072;
        // svyglm(u ~ sex, D): 0.0827711711711752, standard error 0.634819877509629
        var test = WeightedT.of(Y, reversed(SEX), WEIGHTS);
        assertEquals(-0.03160721, test.difference(), 1e-8);
        assertEquals(-0.051025, test.statistic(), 1e-6);
        assertEquals(118, test.degreesOfFreedom());
        assertClose(0.959392139208712, test.pValue());
        assertEquals(-1.258286, test.interval(0.95).lower(), 1e-6);
        assertEquals(1.195072, test.interval(0.95).upper(), 1e-6);
        var shifted = WeightedT.of(shifted(2), reversed(SEX), WEIGHTS);
        assertClose(0.0827711711711752, shifted.difference(), 1e-8);
        assertClose(0.634819877509629, shifted.standardError());
    }

    @Test
    void equalWeightsLeaveAlmostWelchsT() {
        double[] equal = new double[SurveyFixture.RESPONDENTS];
        Arrays.fill(equal, 3);
        double[][] groups = org.waymark.statistics.descriptive.Groups.split(Y, SEX, 2);
        var plain = WelchT.of(groups[0], groups[1]);
        var weighted = WeightedT.of(Y, SEX, equal);
        assertClose(plain.difference(), weighted.difference());
        assertEquals(plain.standardError(), weighted.standardError(), 0.01);
    }

    @Test
    void whoHasNoValueIsLeftOut() {
        double[] values = Arrays.copyOf(Y, Y.length + 1);
        int[] region = Arrays.copyOf(REGION, REGION.length + 1);
        double[] weights = Arrays.copyOf(WEIGHTS, WEIGHTS.length + 1);
        values[Y.length] = Double.NaN;
        weights[Y.length] = 7;
        assertClose(
                0.132149486628138, WeightedAnova.of(values, region, 3, weights).pValue());
    }

    @Test
    void groupsWithoutSpreadOrWeightAreRefused() {
        double[] constant = new double[SurveyFixture.RESPONDENTS];
        assertThrows(IllegalArgumentException.class, () -> WeightedAnova.of(constant, REGION, 3, WEIGHTS));
        assertThrows(IllegalArgumentException.class, () -> WeightedAnova.of(Y, REGION, 4, WEIGHTS));
        assertThrows(IllegalArgumentException.class, () -> WeightedAnova.of(Y, REGION, 3, constant));
    }

    private static double[] shifted(double step) {
        return IntStream.range(0, Y.length)
                .mapToDouble(i -> Y[i] + step * (REGION[i] + 1))
                .toArray();
    }

    private static int[] reversed(int[] labels) {
        return Arrays.stream(labels).map(label -> 1 - label).toArray();
    }

    private static void assertTest(double f, int numerator, int denominator, double pValue, WeightedAnova actual) {
        assertClose(f, actual.statistic());
        assertEquals(numerator, actual.numeratorDegreesOfFreedom());
        assertEquals(denominator, actual.denominatorDegreesOfFreedom());
        assertClose(pValue, actual.pValue());
    }
}
