package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;

/**
 * A number of people that a formula asks for.
 *
 * @param exact greater than 0, before rounding
 */
public record SampleSize(double exact) {
    /** Far above the rounding errors of the formulas, far below anything that could matter to a study. */
    private static final double ROUNDING = 1e-12;

    public SampleSize {
        Arguments.positive("sample size", exact);
    }

    /** The next whole number of people. Noise in the last digits, as in 0.3 / 0.1, does not add a person. */
    public long roundedUp() {
        return (long) Math.ceil(exact * (1 - ROUNDING));
    }
}
