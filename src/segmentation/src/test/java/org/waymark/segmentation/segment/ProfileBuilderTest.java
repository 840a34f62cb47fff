package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.VariableProfile;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/**
 * Reference values: R 4.2.2 with
 * <pre>
 * seg    &lt;- factor(rep(1:3, c(10, 8, 6)))
 * region &lt;- c(0,0,0,0,0,0,1,1,1,2, 0,0,1,1,1,1,1,2, 0,1,2,2,2,2)
 * age    &lt;- c(61,58,55,63,49,60,57,52,66,59, 41,38,45,36,40,44,39,37, 29,33,27,35,30,26)
 * coin   &lt;- c(1,0,1,0,1,0,1,0,1,0, 1,1,0,0,1,0,1,0, 1,0,0,1,1,0)
 * w      &lt;- rep(c(1, 2, 0.5, 1.5), 6)
 * </pre>
 */
class ProfileBuilderTest {

    private static final double EXACT = 1e-12;

    private static final int[] SEGMENTS =
            IntStream.range(0, 24).map(i -> i < 10 ? 0 : i < 18 ? 1 : 2).toArray();
    private static final double[] REGION = {0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 2, 0, 1, 2, 2, 2, 2};
    private static final double[] AGE = {
        61, 58, 55, 63, 49, 60, 57, 52, 66, 59, 41, 38, 45, 36, 40, 44, 39, 37, 29, 33, 27, 35, 30, 26
    };
    private static final double[] COIN = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0};
    private static final double[] WEIGHTS = IntStream.range(0, 24)
            .mapToDouble(i -> new double[] {1, 2, 0.5, 1.5}[i % 4])
            .toArray();

    @Test
    void sharesOfSegmentsHaveWilsonIntervals() {
        Estimate share = described().segments().get(0).share();

        // prop.test(10, 24, correct = FALSE)$conf.int
        assertEstimate(10 / 24.0, 0.244676026098118, 0.611653341347712, 24, share);
    }

    @Test
    void meansHaveStudentsIntervals() {
        // t.test(age[1:10])$conf.int
        assertEstimate(
                58,
                54.3836917893216,
                61.6163082106784,
                10,
                described().variable("age").bySegment().get(0));
    }

    @Test
    void sharesOfCategoriesStandOnTheSegmentTheyAreOf() {
        // prop.test(6, 10, correct = FALSE)$conf.int
        assertEstimate(
                0.6,
                0.312673769733658,
                0.831819670293764,
                10,
                described().variable("region").categories().get(0).bySegment().get(0));
    }

    @Test
    void categoriesAreComparedByPearsonsChiSquare() {
        DifferenceTest test = described().variable("region").test();

        // chisq.test(table(seg, region), correct = FALSE)
        assertEquals("CHI_SQUARE", test.name());
        assertEquals(10.1222222222222, test.statistic(), EXACT);
        assertEquals(4, test.df1());
        assertNull(test.df2());
        assertEquals(0.0384184304011538, test.p(), EXACT);
        // Bergsma 2013: phi2 = max(0, x/n - 4/23), r = k = 3 - 4/23, sqrt(phi2 / (r - 1))
        assertEquals(0.368409159280786, test.effect(), EXACT);
        assertFalse(test.reliable(), "min(expected) is 1.5");
    }

    @Test
    void meansAreComparedByAnalysisOfVariance() {
        DifferenceTest test = described().variable("age").test();

        // anova(lm(age ~ seg)); omega squared = (ssb - 2 msw) / (sst + msw)
        assertEquals("ANOVA", test.name());
        assertEquals(93.9779005524861, test.statistic(), 1e-10);
        assertEquals(2, test.df1());
        assertEquals(21, test.df2());
        assertEquals(3.3321999345733e-11, test.p(), 1e-20);
        assertEquals("OMEGA_SQUARED", test.effectName());
        assertEquals(0.885690226830167, test.effect(), EXACT);
        assertTrue(test.reliable());
    }

    @Test
    void pValuesAreCorrectedForAllDescriptorsTogether() {
        Profile profile = described();

        // p.adjust(c(0.0384184304011538, 3.3321999345733e-11, 1), "holm")
        assertEquals(0.0768368608023075, profile.variable("region").test().adjustedP(), EXACT);
        assertEquals(9.99659980371989e-11, profile.variable("age").test().adjustedP(), 1e-20);
        assertEquals(1, profile.variable("coin").test().adjustedP(), EXACT);
    }

    @Test
    void aSegmentStandsOutWhenItsDifferenceIsSignificantAndLarge() {
        // t.test(age[seg == s], age[seg != s])$p.value: 2.3e-9, 0.067, 3.3e-7
        assertEquals(
                List.of(Marker.HIGHER, Marker.NONE, Marker.LOWER),
                described().variable("age").markers());
    }

    @Test
    void marksAreTakenBackWhenTheVariableDoesNotDifferAfterTheCorrection() {
        // alone, category 2 is marked in segment C: prop.test(c(4, 2), c(6, 18), correct = FALSE) has p = 0.0065
        assertEquals(
                List.of(Marker.NONE, Marker.NONE, Marker.HIGHER),
                built(column("region", Measurement.NOMINAL, REGION))
                        .variable("region")
                        .categories()
                        .get(2)
                        .markers());
        assertEquals(
                List.of(Marker.NONE, Marker.NONE, Marker.NONE),
                described().variable("region").categories().get(2).markers());
    }

    @Test
    void basisVariablesComeFirstAndAreNotTested() {
        Profile profile = new ProfileBuilder(SEGMENTS, 3, null)
                .build(
                        List.of(column("age", Measurement.NUMERIC, AGE), column("coin", Measurement.BINARY, COIN)),
                        List.of(column("region", Measurement.NOMINAL, REGION)));

        assertEquals(
                List.of("age", "coin", "region"),
                profile.variables().stream().map(VariableProfile::code).toList());
        assertNull(profile.variable("age").test());
        assertTrue(profile.variable("age").basis());
        assertEquals(
                List.of(Marker.HIGHER, Marker.NONE, Marker.LOWER),
                profile.variable("age").markers(),
                "more than half a standard deviation, 6.3, from the mean of all, 45");
        assertEquals(
                List.of(Marker.NONE, Marker.NONE, Marker.NONE),
                profile.variable("coin").markers());
    }

    @Test
    void weightsCountInFiguresAndInTheTestOfCategories() {
        Profile profile = new ProfileBuilder(SEGMENTS, 3, WEIGHTS)
                .build(
                        List.of(),
                        List.of(
                                column("region", Measurement.NOMINAL, REGION),
                                column("age", Measurement.NUMERIC, AGE)));

        // sum(w[1:10]) / sum(w); weighted.mean(age[1:10], w[1:10])
        assertEquals(0.433333333333333, profile.segments().get(0).share().value(), EXACT);
        assertEquals(
                58.3461538461538, profile.variable("age").bySegment().get(0).value(), 1e-10);
        // svychisq(~seg + region, svydesign(ids = ~1, weights = ~w), statistic = "F")
        DifferenceTest test = profile.variable("region").test();
        assertEquals("RAO_SCOTT", test.name());
        assertEquals(2.26520398142658, test.statistic(), 1e-9);
        assertEquals(3.62395964322092, test.df1(), 1e-9);
        assertEquals(83.35107179408108, test.df2(), 1e-9);
        assertEquals(0.0751347219988422, test.p(), 1e-9);
    }

    @Test
    void whoDidNotAnswerIsNotCounted() {
        double[] some = AGE.clone();
        some[0] = Double.NaN;
        some[10] = Double.NaN;

        VariableProfile age = built(column("age", Measurement.NUMERIC, some)).variable("age");

        assertEquals(22, age.total().base());
        assertEquals(9, age.bySegment().get(0).base());
        assertEquals(19, age.test().df2());
    }

    @Test
    void aVariableThatNobodyAnsweredOrThatNeverVariesHasNoTest() {
        double[] nothing = new double[24];
        Arrays.fill(nothing, Double.NaN);

        Profile profile = built(
                column("empty", Measurement.NUMERIC, nothing),
                column("nobody", Measurement.NOMINAL, nothing),
                column("constant", Measurement.NUMERIC, new double[24]),
                column("never", Measurement.BINARY, new double[24]));

        profile.variables().forEach(variable -> assertNull(variable.test(), variable.code()));
        assertNull(profile.variable("empty").total().value());
        assertEquals(0, profile.variable("empty").total().base());
        assertEquals(0.0, profile.variable("constant").bySegment().get(1).value());
        assertEquals(
                List.of(Marker.NONE, Marker.NONE, Marker.NONE),
                profile.variable("constant").markers());
    }

    @Test
    void aVariableThatOnlyOneSegmentAnsweredHasNoTest() {
        double[] one = AGE.clone();
        Arrays.fill(one, 10, 24, Double.NaN);

        VariableProfile age = built(column("age", Measurement.NUMERIC, one)).variable("age");

        assertNull(age.test());
        assertNull(age.bySegment().get(1).value());
        assertEquals(58, age.bySegment().get(0).value());
    }

    private static Profile described() {
        return built(
                column("region", Measurement.NOMINAL, REGION),
                column("age", Measurement.NUMERIC, AGE),
                column("coin", Measurement.BINARY, COIN));
    }

    private static Profile built(Column... descriptors) {
        return new ProfileBuilder(SEGMENTS, 3, null).build(List.of(), List.of(descriptors));
    }

    private static Column column(String code, Measurement measurement, double[] values) {
        List<Category> categories = measurement == Measurement.NOMINAL
                ? List.of(new Category("n", "North"), new Category("e", "East"), new Category("s", "South"))
                : List.of();
        return new Column(
                new Variable(
                        code,
                        code,
                        code,
                        "What about " + code + "?",
                        measurement,
                        QuestionRole.DESCRIPTOR,
                        Dimension.DEMOGRAPHIC,
                        categories,
                        Double.NaN,
                        Double.NaN),
                values);
    }

    private static void assertEstimate(double value, double lower, double upper, int base, Estimate estimate) {
        assertEquals(value, estimate.value(), EXACT);
        assertEquals(lower, estimate.lower(), 1e-10);
        assertEquals(upper, estimate.upper(), 1e-10);
        assertEquals(base, estimate.base());
    }
}
