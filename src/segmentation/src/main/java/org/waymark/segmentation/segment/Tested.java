package org.waymark.segmentation.segment;

import java.util.List;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.statistics.interval.Interval;

/**
 * A descriptor after its test.
 *
 * @param test the one that fits; its correction for the number of descriptors follows when all have been tested
 * @param effect the effect with its 95 % interval
 * @param reason why this test
 * @param beside what other tests say, less fitting ones
 */
record Tested(DifferenceTest test, Interval effect, TestReason reason, List<DifferenceTest> beside) {

    static Tested of(DifferenceTest test, Interval effect, TestReason reason) {
        return new Tested(test, effect, reason, List.of());
    }

    Tested with(List<DifferenceTest> others) {
        return new Tested(test, effect, reason, List.copyOf(others));
    }

    /** The effect within its interval; corrections of bias may move it beyond. */
    static Interval around(double effect, Interval interval) {
        return new Interval(
                effect, Math.min(effect, interval.lower()), Math.max(effect, interval.upper()), interval.confidence());
    }
}
