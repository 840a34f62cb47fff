package org.waymark.statistics.samplesize;

import java.util.function.DoubleUnaryOperator;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.Inversion;

/** Finds the size at which a test reaches its power. */
final class PowerSearch {
    private static final double LARGEST_SAMPLE = 1e12;

    private PowerSearch() {}

    /**
     * @param power of a sample of some size, not decreasing
     * @param smallest the size below which the test is not defined
     */
    static SampleSize sizeFor(PowerTarget target, DoubleUnaryOperator power, double smallest) {
        double size = Inversion.of(power, target.power(), smallest, smallest + 8, LARGEST_SAMPLE);
        Arguments.that(
                size <= LARGEST_SAMPLE,
                "The difference is too small: not even a million million people would show it with a power of "
                        + target.power() + ".");
        return new SampleSize(size);
    }
}
