package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.waymark.segmentation.wave.MeanComparison.Group;
import org.waymark.segmentation.wave.WaveComparison.Change;

class MeanComparisonTest {

    private static final Group THEN = new Group(new double[] {1, 2, 2, 3, 5, 4}, null);
    private static final Group NOW = new Group(new double[] {2, 4, 4, 5, 6, 3, 5}, null);

    /** Expected values: R 4.2.2, {@code t.test(c(2, 4, 4, 5, 6, 3, 5), c(1, 2, 2, 3, 5, 4))}. */
    @Test
    void theDifferenceIsWelchs() {
        Change change = MeanComparison.of(THEN, NOW);

        assertEquals(1.3095238095238098, change.difference().value(), 1e-12);
        assertEquals(-0.4371223936087228, change.difference().lower(), 1e-10);
        assertEquals(3.056170012656342, change.difference().upper(), 1e-10);
        assertEquals(0.1262314766774218, change.p(), 1e-10);
    }

    @Test
    void whereNobodyDiffersThereIsADifferenceAndNoTest() {
        Change change =
                MeanComparison.of(new Group(new double[] {1, 1, 1}, null), new Group(new double[] {2, 2}, null));

        assertEquals(1, change.difference().value());
        assertNull(change.difference().lower());
        assertNull(change.p());
    }

    @Test
    void whereNobodyIsThereIsNothing() {
        Change change = MeanComparison.of(new Group(new double[0], null), NOW);

        assertNull(change.difference().value());
        assertNull(change.p());
    }

    @Test
    void weightsMoveMeans() {
        var heavy = new Group(NOW.values(), new double[] {10, 1, 1, 1, 1, 1, 1});

        assertEquals(47 / 16.0, MeanComparison.of(THEN, heavy).now().value(), 1e-12);
    }
}
