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
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

/** Reference values: R 4.2.2 with survey 4.1-1 on the data of {@link SampleFixture}. */
class OverlayBuilderTest {

    private static final double EXACT = 1e-9;

    @Test
    void categoriesAreCountedByPearsonsChiSquare() {
        Overlay region = overlay(null, SampleFixture.region());

        // chisq.test(table(seg, region), correct = FALSE)
        assertTest("CHI_SQUARE", 40.4888888888889, 4, 3.42921620289354e-08, region.test());
        assertEquals(TestReason.CATEGORIES, region.reason());
        assertTrue(region.effect().lower() < region.effect().value());
        assertTrue(region.effect().upper() > region.effect().value());
    }

    @Test
    void residualsSayWhereSegmentsDepart() {
        // chisq.test(table(seg, region), correct = FALSE)$stdres
        List<Overlay.Row> rows = overlay(null, SampleFixture.region()).rows();
        assertResiduals(new double[] {3.84856188353891, -1.78885438199983, -2.43432247780074}, rows.get(0));
        assertResiduals(new double[] {-1.28285396117964, 3.57770876399966, -2.43432247780074}, rows.get(1));
        assertResiduals(new double[] {-2.86854866240254, -2, 5.44331053951817}, rows.get(2));
        assertEquals(0.6, rows.get(0).bySegment().get(0).value(), EXACT);
    }

    @Test
    void numbersAreComparedByWelchWithAnovaAndRanksBeside() {
        Overlay age = overlay(null, SampleFixture.age());

        // oneway.test(age ~ seg); anova(lm(age ~ seg)); omega squared
        assertTest("WELCH", 353.33609789236, 2, 1.72175575659803e-33, age.test());
        assertEquals(58.7893418065591, age.test().df2(), EXACT);
        assertEquals(0.888718033640084, age.effect().value(), EXACT);
        assertEquals(
                List.of("ANOVA", "KRUSKAL_WALLIS"),
                age.beside().stream().map(DifferenceTest::name).toList());
        assertEquals(384.336734693877, age.beside().get(0).statistic(), EXACT);
        assertEquals(
                List.of("MEAN", "MEDIAN"),
                age.rows().stream().map(Overlay.Row::kind).toList());
    }

    @Test
    void weightedNumbersAreComparedByLinearisedVariances() {
        Overlay age = overlay(SampleFixture.weights(), SampleFixture.age());

        // regTermTest(svyglm(age ~ seg, svydesign(~1, weights = ~w)), ~seg)
        assertTest("WEIGHTED_MEANS", 336.265768277376, 2, 2.69261083089647e-43, age.test());
        assertEquals(93, age.test().df2());
        assertEquals("OMEGA_SQUARED", age.test().effectName());
    }

    @Test
    void aLongTailASmallSegmentOrNoSpreadSpeakForRanks() {
        double[] tail = SampleFixture.ages();
        tail[0] = 900;
        double[] small = SampleFixture.ages();
        int[] labels = SampleFixture.labels();
        for (int i = 0, left = 0; i < small.length; i++) {
            small[i] = labels[i] == 2 && ++left > 14 ? Double.NaN : small[i];
        }
        double[] still = SampleFixture.ages();
        for (int i = 0; i < still.length; i++) {
            still[i] = labels[i] == 1 ? 40 : still[i];
        }

        assertEquals(TestReason.SKEWED, numbers(tail).reason());
        assertEquals(TestReason.SMALL_SEGMENT, numbers(small).reason());
        assertEquals(TestReason.NO_SPREAD, numbers(still).reason());
        assertEquals("KRUSKAL_WALLIS", numbers(still).test().name());
        assertEquals("EPSILON_SQUARED", numbers(tail).test().effectName());
    }

    @Test
    void whatIsOrderedIsComparedByRanks() {
        double[] values = SampleFixture.region().values();

        Overlay ordinal = overlay(null, SampleFixture.column("q", Measurement.ORDINAL, values));

        assertEquals("KRUSKAL_WALLIS", ordinal.test().name());
        assertEquals(3, ordinal.rows().size());
    }

    @Test
    void ratingsAreComparedByTheirLengthOrAsAsked() {
        double[] values = SampleFixture.region().values();
        Column three = SampleFixture.column("three", Measurement.RATING, values, 0, 2);
        Column seven = SampleFixture.column("seven", Measurement.RATING, values, 0, 6);

        assertEquals(TestReason.SHORT_RATING, overlay(null, three).reason());
        assertEquals("KRUSKAL_WALLIS", overlay(null, three).test().name());
        assertEquals("WELCH", overlay(null, seven).test().name());
        assertEquals("WELCH", asked(RatingTest.MEANS, three).test().name());
        assertEquals("KRUSKAL_WALLIS", asked(RatingTest.RANKS, seven).test().name());
    }

    @Test
    void smallTwoByTwoTablesAreTestedExactly() {
        int[] two = IntStream.range(0, 24).map(i -> i < 10 ? 0 : 1).toArray();
        double[] few = IntStream.range(0, 24).mapToDouble(i -> i < 8 ? 1 : 0).toArray();

        Overlay overlay = new OverlayBuilder(two, 2, null, RatingTest.BY_SCALE)
                .build(List.of(SampleFixture.column("few", Measurement.BINARY, few)))
                .get(0);

        // fisher.test(matrix(c(8, 2, 0, 14), 2, byrow = TRUE))$p.value
        assertEquals("FISHER", overlay.test().name());
        assertEquals(6.11852812687381e-05, overlay.test().p(), 1e-16);
        assertTrue(overlay.test().reliable());
    }

    @Test
    void theStrongestComesFirstAndWhatCannotBeTestedLast() {
        double[] nothing = new double[96];
        Arrays.fill(nothing, Double.NaN);
        double[] coin = IntStream.range(0, 96).mapToDouble(i -> i % 2).toArray();

        List<Overlay> overlays = new OverlayBuilder(SampleFixture.labels(), 3, null, RatingTest.BY_SCALE)
                .build(List.of(
                        SampleFixture.column("nothing", Measurement.NUMERIC, nothing),
                        SampleFixture.column("coin", Measurement.BINARY, coin),
                        SampleFixture.region(),
                        SampleFixture.age()));

        assertEquals(
                List.of("age", "region", "coin", "nothing"),
                overlays.stream().map(Overlay::code).toList());
        assertNull(overlays.get(3).test());
        assertFalse(overlays.get(2).isSignificant());
        // p.adjust(c(3.429e-08, 1.722e-33, coin), "holm") and "BH"
        assertEquals(3 * 1.72175575659803e-33, overlays.get(0).test().adjustedP(), 1e-41);
        assertEquals(1.5 * 3.42921620289354e-08, overlays.get(1).discoveryP(), 1e-16);
        assertEquals(2 * 3.42921620289354e-08, overlays.get(1).test().adjustedP(), 1e-16);
    }

    @Test
    void weightsOfZeroTakeRespondentsOutOfEveryTest() {
        double[] weights = SampleFixture.weights();
        Arrays.fill(weights, 48, 96, 0);
        double[] half = Arrays.copyOf(SampleFixture.ages(), 48);

        Overlay all = overlay(weights, SampleFixture.age());
        Overlay part = new OverlayBuilder(
                        Arrays.copyOf(SampleFixture.labels(), 48), 3, Arrays.copyOf(weights, 48), RatingTest.BY_SCALE)
                .build(List.of(SampleFixture.column("age", Measurement.NUMERIC, half)))
                .get(0);

        assertEquals(part.test().statistic(), all.test().statistic(), EXACT);
        assertEquals(part.test().p(), all.test().p(), 1e-20);
    }

    private static Overlay numbers(double[] values) {
        return overlay(null, SampleFixture.column("n", Measurement.NUMERIC, values));
    }

    private static Overlay overlay(double[] weights, Column column) {
        return new OverlayBuilder(SampleFixture.labels(), 3, weights, RatingTest.BY_SCALE)
                .build(List.of(column))
                .get(0);
    }

    private static Overlay asked(RatingTest ratings, Column column) {
        return new OverlayBuilder(SampleFixture.labels(), 3, null, ratings)
                .build(List.of(column))
                .get(0);
    }

    private static void assertTest(String name, double statistic, double df1, double p, DifferenceTest actual) {
        assertEquals(name, actual.name());
        assertEquals(statistic, actual.statistic(), EXACT * statistic);
        assertEquals(df1, actual.df1());
        assertEquals(p, actual.p(), EXACT * p);
    }

    private static void assertResiduals(double[] expected, Overlay.Row row) {
        for (int segment = 0; segment < expected.length; segment++) {
            assertEquals(expected[segment], row.residuals().get(segment), EXACT);
        }
    }
}
