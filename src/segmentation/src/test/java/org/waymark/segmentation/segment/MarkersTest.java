package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.segmentation.api.Marker.HIGHER;
import static org.waymark.segmentation.api.Marker.LOWER;
import static org.waymark.segmentation.api.Marker.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.Estimate;

class MarkersTest {

    @Test
    void aBasisShareStandsOutByAQuarterOfThePointsOrByHalfOfTheTotal() {
        assertEquals(
                List.of(NONE, HIGHER, NONE, LOWER),
                Markers.ofBasisShares(share(0.6), List.of(share(0.85), share(0.86), share(0.35), share(0.34))));
        assertEquals(
                List.of(NONE, HIGHER, LOWER),
                Markers.ofBasisShares(share(0.1), List.of(share(0.15), share(0.16), share(0.04))));
    }

    @Test
    void aBasisShareThatNobodyHasOrNobodyAnsweredDoesNotStandOut() {
        var nobody = new Estimate(null, null, null, 0);

        assertEquals(List.of(NONE, NONE), Markers.ofBasisShares(share(0), List.of(share(0), nobody)));
        assertEquals(List.of(NONE), Markers.ofBasisShares(nobody, List.of(nobody)));
    }

    @Test
    void aDescriptorStandsOutOnlyWhenItsDifferenceIsLargeEnoughToMatter() {
        // prop.test(c(10800, 10000), c(20000, 20000), correct = FALSE): p = 1.2e-15, but Cohen's h is 0.08
        assertEquals(List.of(NONE, NONE), Markers.ofShares(twoSegments(20_000), hits(20_000, 10_800, 10_000), 1));
        // h is 0.20001
        assertEquals(List.of(HIGHER, LOWER), Markers.ofShares(twoSegments(20_000), hits(20_000, 11_987, 10_000), 1));
    }

    @Test
    void aLargeDifferenceOfFewPeopleDoesNotStandOut() {
        // prop.test(c(6, 3), c(10, 10), correct = FALSE): p = 0.178, although Cohen's h is 0.61
        assertEquals(List.of(NONE, NONE), Markers.ofShares(twoSegments(10), hits(10, 6, 3), 1));
    }

    @Test
    void segmentsWithoutAnswersAreLeftOutOfTheComparison() {
        double[] values = hits(100, 80, 20);
        Arrays.fill(values, 100, 200, Double.NaN);

        assertEquals(List.of(NONE, NONE), Markers.ofShares(twoSegments(100), values, 1));
        assertEquals(List.of(NONE, NONE), Markers.ofMeans(twoSegments(100), values));
    }

    @Test
    void weightsDecideWhoStandsOut() {
        // half of each segment hits, but those who do weigh four times as much in the first
        double[] values = hits(200, 100, 100);
        double[] weights = new double[400];
        Arrays.fill(weights, 1);
        Arrays.fill(weights, 0, 100, 4);

        assertEquals(List.of(NONE, NONE), Markers.ofShares(twoSegments(200), values, 1));
        Sample weighted = new Sample(twoSegments(200).labels(), 2, weights);
        assertEquals(List.of(HIGHER, LOWER), Markers.ofShares(weighted, values, 1));
        assertEquals(List.of(HIGHER, LOWER), Markers.ofMeans(weighted, values));
    }

    @Test
    void meansWithoutAnySpreadDoNotStandOut() {
        assertEquals(List.of(NONE, NONE), Markers.ofMeans(twoSegments(50), new double[100]));
    }

    private static Estimate share(double value) {
        return new Estimate(value, null, null, 100);
    }

    private static Sample twoSegments(int size) {
        return new Sample(
                IntStream.range(0, 2 * size).map(i -> i < size ? 0 : 1).toArray(), 2, null);
    }

    private static double[] hits(int size, int first, int second) {
        return IntStream.range(0, 2 * size)
                .mapToDouble(i -> i < size ? (i < first ? 1 : 0) : (i - size < second ? 1 : 0))
                .toArray();
    }
}
