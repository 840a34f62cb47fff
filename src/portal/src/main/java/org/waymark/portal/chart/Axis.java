package org.waymark.portal.chart;

import java.util.function.DoubleFunction;
import org.waymark.portal.page.Numbers;

/**
 * An axis of values.
 *
 * @param from its start
 * @param to its end, greater than the start
 * @param format how a value is written
 * @param tickFormat how a round value is written at the axis
 */
public record Axis(double from, double to, DoubleFunction<String> format, DoubleFunction<String> tickFormat) {

    private static final int MOST_DIGITS = 6;

    public Axis {
        if (!(to > from)) {
            throw new IllegalArgumentException("An axis from " + from + " to " + to + " has no length.");
        }
    }

    /**
     * For shares: from zero to a quarter, half, three quarters or all, so that charts of one page can be compared.
     *
     * @param largest share to be drawn, its interval included
     */
    public static Axis ofShares(Numbers numbers, double largest) {
        double end = Math.min(1, Math.max(1, Math.ceil(4 * largest - 1e-9)) / 4);
        return new Axis(0, end, numbers::percent, numbers::percent);
    }

    /** @param digits of the values after the point */
    public static Axis of(double from, double to, Numbers numbers, int digits) {
        return new Axis(from, to, value -> numbers.decimal(value, digits), value -> numbers.plain(value, MOST_DIGITS));
    }

    String write(double value) {
        return format.apply(value);
    }

    String writeTick(double value) {
        return tickFormat.apply(value);
    }

    /** Round values within the axis. */
    double[] ticks(int about) {
        Ticks ticks = Ticks.around(from, to, about);
        return ticks.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> value >= from - 1e-9 && value <= to + 1e-9)
                .toArray();
    }
}
