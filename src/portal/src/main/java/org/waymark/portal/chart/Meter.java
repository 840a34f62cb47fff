package org.waymark.portal.chart;

/**
 * How much of a plan is done.
 *
 * @param value at least 0
 * @param goal greater than 0
 * @param sentence what it says in words
 */
public record Meter(double value, double goal, String sentence) {

    /** In percent of the whole length, from 0 to 100. */
    public double filled() {
        return Math.max(0, Math.min(100, 100 * value / goal));
    }

    public boolean isReached() {
        return value >= goal;
    }
}
