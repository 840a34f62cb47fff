package org.waymark.clustering.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

class GrowingSampleTest {

    @Test
    void samplesOfSeparatedSegmentsAgreeFromTheStart() {
        GrowingSample growing = growing(PlantedSegments.yesNo(800, 12, 4, 3).data(), 4);

        assertEquals(List.of(100, 200, 400), growing.sizes());
        List<SampleAgreement> curve = curve(growing);
        assertTrue(curve.get(2).medianBetweenSamples() > 0.9);
        assertTrue(curve.get(2).medianWithAll() > 0.9);
        assertEquals(GrowthVerdict.SETTLED, GrowthCurve.fit(curve).verdictAt(800));
    }

    @Test
    void overlappingSegmentsOfFewRespondentsAreStillGrowing() {
        GrowingSample growing =
                growing(PlantedSegments.normal(240, 8, 4, 1.6, 3).data(), 4);

        List<SampleAgreement> curve = curve(growing);

        assertTrue(curve.get(2).medianBetweenSamples() > curve.get(0).medianBetweenSamples());
        assertEquals(GrowthVerdict.GROWING, GrowthCurve.fit(curve).verdictAt(240));
    }

    @Test
    void aSizeGivesTheSameWhateverElseIsDrawn() {
        GrowingSample growing = growing(PlantedSegments.noise(200, 5, 3), 3);

        assertEquals(
                growing.at(50, 2, Workers.callerOnly(), Progress.NONE).betweenSamples(),
                growing.at(50, 4, Workers.callerOnly(), Progress.NONE)
                        .betweenSamples()
                        .subList(0, 2));
    }

    @Test
    void twoSamplesMustFitIntoTheData() {
        GrowingSample growing = growing(PlantedSegments.noise(100, 5, 3), 2);

        assertThrows(IllegalArgumentException.class, () -> growing.at(51, 1, Workers.callerOnly(), Progress.NONE));
    }

    @Test
    void tooFewRespondentsForASegmentAreNotTried() {
        assertEquals(
                List.of(25, 50), growing(PlantedSegments.noise(100, 5, 3), 4).sizes());
    }

    @Test
    void theCurveIsTheLeastSquaresLineOfTheLogarithms() {
        List<SampleAgreement> sizes = List.of(agreement(100, 0.5), agreement(200, 0.7), agreement(400, 0.8));

        GrowthCurve curve = GrowthCurve.fit(sizes);

        // x <- c(100, 200, 400); y <- c(.5, .7, .8); m <- lm(log(1 - y) ~ log(x)); exp(coef(m)[1]); -coef(m)[2]
        assertEquals(10.310313024248, curve.scale(), 1e-9);
        assertEquals(0.660964047443681, curve.rate(), 1e-12);
        // 1 - exp(predict(m, data.frame(x = 800)))
        assertEquals(0.875710699761846, curve.agreementAt(800), 1e-12);
    }

    @Test
    void aFallingLineIsTakenAsLevel() {
        GrowthCurve curve = GrowthCurve.fit(List.of(agreement(100, 0.6), agreement(200, 0.5)));

        assertEquals(0, curve.rate());
        assertEquals(GrowthVerdict.LEVEL, curve.verdictAt(400));
    }

    private static SampleAgreement agreement(int respondents, double value) {
        return new SampleAgreement(respondents, List.of(value), List.of(value));
    }

    private static List<SampleAgreement> curve(GrowingSample growing) {
        return growing.sizes().stream()
                .map(size -> growing.at(size, 10, Workers.callerOnly(), Progress.NONE))
                .toList();
    }

    private static GrowingSample growing(DataMatrix data, int segments) {
        PreparedData prepared = Preparation.withDefaults().prepare(data);
        return GrowingSample.of(
                prepared,
                KMeans.withSeed(1).solve(prepared, segments).partition(),
                KMeans.forResamples(prepared, ResampleSearch.PUBLISHED),
                1);
    }
}
