package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;

/**
 * A two-sided confidence interval.
 *
 * @param estimate the point estimate, in the unit of the quantity estimated
 * @param lower limit
 * @param upper limit, at least the lower one
 * @param confidence between 0 and 1, both excluded
 */
public record Interval(double estimate, double lower, double upper, double confidence) {

    public Interval {
        Arguments.that(
                lower <= upper, "The interval from " + lower + " to " + upper + " is empty: its limits are crossed.");
        Arguments.betweenZeroAndOne("confidence level", confidence);
    }

    /** Half of the width: the margin of error where the interval is symmetric. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }

    /** Whether the value lies within the limits, the limits included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
