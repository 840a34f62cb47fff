package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.fail;

/**
 * Comparisons by relative distance, so that a p-value of 1e-220 is held to as many digits as one of 0.04.
 *
 * <p>The expected values come from {@code reference-values.R} and {@code reference-values.py} in the test resources,
 * run by hand; each test names the call behind its values.
 */
public final class Close {
    /** For statistics, p-values and intervals. */
    public static final double STATISTIC = 1e-9;

    /** For sample sizes that a search finds. */
    public static final double POWER = 1e-6;

    private Close() {}

    public static void assertClose(double expected, double actual) {
        assertClose(expected, actual, STATISTIC);
    }

    public static void assertClose(double expected, double actual, double relativeTolerance) {
        double allowed = relativeTolerance * Math.abs(expected);
        if (!(Math.abs(expected - actual) <= allowed)) {
            fail("expected " + expected + " within " + relativeTolerance + " of itself, but was " + actual);
        }
    }

    public static void assertClose(double[] expected, double[] actual) {
        if (expected.length != actual.length) {
            fail("expected " + expected.length + " values, but there were " + actual.length);
        }
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], actual[i]);
        }
    }
}
