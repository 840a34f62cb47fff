package org.waymark.clustering.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2, {@code C <- rbind(c(1,2), c(4,6), c(0,9)); X <- rbind(c(1,2), c(2.5,4), c(2,3), c(3,8.5));
 * apply(X, 1, function(x) { d <- sort(sqrt(colSums((t(C) - x)^2))); 2 * d[1] / (d[1] + d[2]) })}.
 */
class ShadowValuesTest {

    private static final double[][] CENTRES = {{1, 2}, {4, 6}, {0, 9}};

    @Test
    void rowsFarFromBordersHaveSmallValues() {
        double[][] rows = {{1, 2}, {2.5, 4}, {2, 3}, {3, 8.5}};

        assertArrayEquals(
                new double[] {0, 1, 0.5634580933805063, 0.9391696770796}, ShadowValues.of(rows, CENTRES), 1e-12);
    }

    @Test
    void distancesAreTakenOverTheCoordinatesThereAre() {
        double[][] rows = {{Double.NaN, 5}, {Double.NaN, Double.NaN}};

        double[] shadows = ShadowValues.of(rows, CENTRES);

        // 3 from the first, 1 from the second, 4 from the third
        assertEquals(0.5, shadows[0], 1e-15);
        assertEquals(Double.NaN, shadows[1]);
    }

    @Test
    void betweenCentresInTheSamePlaceEverybodyIsOnTheBorder() {
        assertArrayEquals(new double[] {1}, ShadowValues.of(new double[][] {{3}}, new double[][] {{3}, {3}}));
    }

    @Test
    void aCentreThatMissesACoordinateIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ShadowValues.of(new double[][] {{3}}, new double[][] {{1}, {Double.NaN}}));
    }

    @Test
    void oneSegmentHasNoBorder() {
        assertThrows(IllegalArgumentException.class, () -> ShadowValues.of(new double[][] {{3}}, new double[][] {{3}}));
    }
}
