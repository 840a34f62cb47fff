package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class SkewnessTest {

    @Test
    void aLongTailToTheRightIsPositive() {
        // R 4.2.2: m <- mean(x); mean((x-m)^3)/mean((x-m)^2)^1.5 with x <- c(1,2,2,3,10)
        assertClose(1.36089272944332, Skewness.within(new double[] {1, 2, 2, 3, 10}));
    }

    @Test
    void groupsAreTakenEachAroundItsOwnMean() {
        assertClose(
                1.36089272944332,
                Skewness.within(new double[] {1, 2, 2, 3, 10}, new double[] {101, 102, 102, 103, 110}));
    }

    @Test
    void equalValuesAreNotSkewed() {
        assertEquals(0, Skewness.within(new double[] {4, 4}, new double[] {9}));
    }
}
