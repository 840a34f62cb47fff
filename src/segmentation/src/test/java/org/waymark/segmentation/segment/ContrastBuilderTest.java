package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.Estimate;

/** Reference values: R 4.2.2 with survey 4.1-1 on the data of {@link SampleFixture}; segment A against segment C. */
class ContrastBuilderTest {

    private static final double EXACT = 1e-9;

    @Test
    void meansDifferByWelchsIntervalAndCohensD() {
        SegmentContrast age = contrast(contrasts(null), "age", null);

        // t.test(age[seg == 1], age[seg == 3])
        assertEstimate(28, 25.8922117215097, 30.1077882784903, age.difference());
        assertEquals(3.84427156683213e-35, age.p(), 1e-44);
        assertEquals("D", age.effectName());
        assertTrue(age.effect().lower() < age.effect().value() && age.effect().value() > 5);
    }

    @Test
    void sharesDifferByNewcombesIntervalAndCohensH() {
        SegmentContrast north = contrast(contrasts(null), "region", "North");

        // prop.test(c(24, 4), c(40, 24), correct = FALSE); Newcombe's method 10; h <- 2*asin(sqrt(.6)) -
        // 2*asin(sqrt(1/6))
        assertEquals(0.000716672442224806, north.p(), EXACT);
        assertEstimate(0.6 - 1 / 6.0, 0.187283624956452, 0.602486566413526, north.difference());
        assertEstimate(0.931085577017297, 0.425025052264633, 1.43714610176996, north.effect());
        assertEquals("region: North", north.title());
    }

    @Test
    void weightsCountInTheDifferenceAndItsTest() {
        SegmentContrast age = contrast(contrasts(SampleFixture.weights()), "age", null);

        // svyttest(age ~ I(seg == 1), svydesign(~1, weights = ~w) of segments 1 and 3)
        assertEquals(27.6318681318681, age.difference().value(), EXACT);
        assertEquals(6.31712547155663e-33, age.p(), 1e-42);
    }

    @Test
    void theLargestEffectComesFirstAndPValuesAreCorrected() {
        List<SegmentContrast> contrasts = contrasts(null);

        assertEquals("age", contrasts.get(0).code());
        assertEquals(4, contrasts.size());
        assertEquals(4 * 3.84427156683213e-35, contrasts.get(0).adjustedP(), 1e-43);
        assertTrue(contrasts.get(0).isSignificant());
    }

    @Test
    void basisVariablesAreShownAndNotTested() {
        SegmentContrast age = new ContrastBuilder(SampleFixture.labels(), 3, null, 0, 2)
                .build(List.of(SampleFixture.age()), List.of())
                .get(0);

        assertTrue(age.basis());
        assertNull(age.p());
        assertNull(age.adjustedP());
        assertEquals(28, age.difference().value(), EXACT);
    }

    private static List<SegmentContrast> contrasts(double[] weights) {
        return new ContrastBuilder(SampleFixture.labels(), 3, weights, 0, 2)
                .build(List.of(), List.of(SampleFixture.region(), SampleFixture.age()));
    }

    private static SegmentContrast contrast(List<SegmentContrast> contrasts, String code, String category) {
        return contrasts.stream()
                .filter(contrast ->
                        contrast.code().equals(code) && (category == null || category.equals(contrast.category())))
                .findFirst()
                .orElseThrow();
    }

    private static void assertEstimate(double value, double lower, double upper, Estimate estimate) {
        assertEquals(value, estimate.value(), EXACT);
        assertEquals(lower, estimate.lower(), EXACT);
        assertEquals(upper, estimate.upper(), EXACT);
    }
}
