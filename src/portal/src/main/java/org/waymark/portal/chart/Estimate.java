package org.waymark.portal.chart;

import org.waymark.statistics.interval.Interval;

/**
 * A value and how far it may be from the truth.
 *
 * @param value in the unit of its axis; NaN when there is none
 * @param lower limit; the value itself when it is exact
 * @param upper limit; the value itself when it is exact
 */
public record Estimate(double value, double lower, double upper) {

    public Estimate {
        if (lower > value || upper < value) {
            throw new IllegalArgumentException(
                    "The value " + value + " lies outside its interval from " + lower + " to " + upper + ".");
        }
    }

    public static Estimate of(Interval interval) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper());
    }

    /** A value that was counted, not estimated. */
    public static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    public boolean hasInterval() {
        return upper > lower;
    }
}
