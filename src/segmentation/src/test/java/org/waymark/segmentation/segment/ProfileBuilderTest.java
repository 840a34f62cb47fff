package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void descriptorsAreTestedByWhatFitsTheirScale() {
        Profile profile = described();

        // chisq.test(table(seg, region)): 10.1222222222222; kruskal.test(age, seg): segments are small
        assertEquals("DEALT_CHI_SQUARE", profile.variable("region").test().name());
        assertEquals(10.1222222222222, profile.variable("region").test().statistic(), EXACT);
        assertEquals("KRUSKAL_WALLIS", profile.variable("age").test().name());
        assertEquals(4.1909417288555e-05, profile.variable("age").test().p(), 1e-14);
        assertTrue(profile.variable("age").test().reliable());
    }

    @Test
    void pValuesAreCorrectedForAllDescriptorsTogether() {
        Profile profile = described();

        // p.adjust(c(region, 4.1909417288555e-05, 1), "holm")
        double region = profile.variable("region").test().p();
        assertEquals(2 * region, profile.variable("region").test().adjustedP(), EXACT);
        assertEquals(3 * 4.1909417288555e-05, profile.variable("age").test().adjustedP(), EXACT);
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
        // prop.test(c(27, 12, 9), c(40, 32, 24), correct = FALSE) has p = 0.0150, A against all others 0.0038
        int[] labels =
                IntStream.range(0, 96).map(i -> i < 40 ? 0 : i < 72 ? 1 : 2).toArray();
        Column close = column(
                "close",
                Measurement.BINARY,
                IntStream.range(0, 96)
                        .mapToDouble(i -> i < 27 || i >= 40 && i < 52 || i >= 72 && i < 81 ? 1 : 0)
                        .toArray());
        Column[] even = IntStream.range(0, 3)
                .mapToObj(c -> column(
                        "even" + c,
                        Measurement.BINARY,
                        IntStream.range(0, 96).mapToDouble(i -> i % 2).toArray()))
                .toArray(Column[]::new);

        Profile alone = new ProfileBuilder(labels, 3, null).build(List.of(), List.of(close));
        Profile among = new ProfileBuilder(labels, 3, null).build(List.of(), List.of(close, even[0], even[1], even[2]));

        assertEquals(
                List.of(Marker.HIGHER, Marker.NONE, Marker.NONE),
                alone.variable("close").markers());
        assertEquals(
                List.of(Marker.NONE, Marker.NONE, Marker.NONE),
                among.variable("close").markers());
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
    void weightsCountInFiguresAndInTests() {
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
        // svyranktest(age ~ seg, design, test = "KruskalWallis") with the middle of equal values' places
        DifferenceTest age = profile.variable("age").test();
        assertEquals("WEIGHTED_RANKS", age.name());
        assertEquals(84.9183362096896, age.statistic(), 1e-9);
        assertEquals(8.63680918243374e-11, age.p(), 1e-19);
    }

    @Test
    void itemsThatAreAnsweredAlikeStandTogether() {
        double[] opposite = IntStream.range(0, 24).mapToDouble(i -> 1 - COIN[i]).toArray();
        double[] almost = COIN.clone();
        almost[3] = 1 - almost[3];

        Profile profile = new ProfileBuilder(SEGMENTS, 3, null)
                .build(
                        List.of(
                                column("coin", Measurement.BINARY, COIN),
                                column("opposite", Measurement.BINARY, opposite),
                                column("almost", Measurement.BINARY, almost)),
                        List.of());

        assertEquals(List.of("opposite", "coin", "almost"), profile.similar());
    }

    @Test
    void whoDidNotAnswerIsNotCounted() {
        double[] some = AGE.clone();
        some[0] = Double.NaN;
        some[10] = Double.NaN;

        VariableProfile age = built(column("age", Measurement.NUMERIC, some)).variable("age");

        assertEquals(22, age.total().base());
        assertEquals(9, age.bySegment().get(0).base());
        // kruskal.test without both
        assertEquals(2, age.test().df1());
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
