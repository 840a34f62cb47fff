package org.waymark.portal.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round values along an axis: steps of 1, 2 or 5 times a power of ten.
 *
 * @param step between two neighbours
 * @param first index of the first value, which is index times step
 * @param last index of the last value
 */
record Ticks(double step, long first, long last) {

    /** Ticks that enclose the range; a range without length becomes one around its value. */
    static Ticks around(double from, double to, int about) {
        double span = to - from;
        if (!(span > 0)) {
            double room = from == 0 ? 1 : Math.abs(from) / 2;
            return around(from - room, to + room, about);
        }
        double step = step(span / Math.max(1, about));
        return new Ticks(step, (long) Math.floor(from / step + 1e-9), (long) Math.ceil(to / step - 1e-9));
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is not below the wanted step. */
    static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted) + 1e-9));
        double multiple = wanted / power;
        double nice = multiple <= 1 + 1e-9 ? 1 : multiple <= 2 + 1e-9 ? 2 : multiple <= 5 + 1e-9 ? 5 : 10;
        return nice * power;
    }

    double from() {
        return first * step;
    }

    double to() {
        return last * step;
    }

    List<Double> values() {
        return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    /** Digits after the point that tell neighbours apart. */
    int digits() {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    }
}
