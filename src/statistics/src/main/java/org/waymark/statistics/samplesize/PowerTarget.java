package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;

/**
 * How sure a comparison has to be.
 *
 * @param significanceLevel the probability of seeing a difference that is not there, between 0 and 1, both excluded
 * @param power the probability of seeing a difference that is there; above the significance level and below 1
 * @param alternative which differences count; chi-squared and F tests have no direction and pay no attention to it
 */
public record PowerTarget(double significanceLevel, double power, Alternative alternative) {

    public PowerTarget {
        Arguments.betweenZeroAndOne("significance level", significanceLevel);
        Arguments.betweenZeroAndOne("power", power);
        Arguments.that(
                power > significanceLevel,
                "The power is " + power + ", but it must be greater than the significance level of " + significanceLevel
                        + ": chance alone reaches that.");
    }

    /** Significance level 0.05, power 0.8, two-sided. */
    public static PowerTarget withDefaults() {
        return new PowerTarget(0.05, 0.8, Alternative.TWO_SIDED);
    }

    public PowerTarget withSignificanceLevel(double newSignificanceLevel) {
        return new PowerTarget(newSignificanceLevel, power, alternative);
    }

    public PowerTarget withPower(double newPower) {
        return new PowerTarget(significanceLevel, newPower, alternative);
    }

    public PowerTarget with(Alternative newAlternative) {
        return new PowerTarget(significanceLevel, power, newAlternative);
    }

    boolean isTwoSided() {
        return alternative == Alternative.TWO_SIDED;
    }

    /** The probability beyond the critical value on the side where the difference is expected. */
    double tail() {
        return isTwoSided() ? significanceLevel / 2 : significanceLevel;
    }
}
