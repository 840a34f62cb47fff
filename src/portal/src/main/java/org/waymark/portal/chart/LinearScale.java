package org.waymark.portal.chart;

/**
 * Maps values to pixels.
 *
 * @param from value at the start
 * @param to value at the end, other than the one at the start
 * @param start pixel of {@code from}
 * @param end pixel of {@code to}; may be smaller than the start, as it is on vertical axes
 */
record LinearScale(double from, double to, double start, double end) {

    LinearScale {
        if (!(Math.abs(to - from) > 0)) {
            throw new IllegalArgumentException("A scale from " + from + " to " + to + " has no length.");
        }
    }

    /** Values beyond the ends stay at the ends, so that nothing is drawn outside its place. */
    double at(double value) {
        double share = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return start + share * (end - start);
    }
}
