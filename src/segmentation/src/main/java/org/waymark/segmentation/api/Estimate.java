package org.waymark.segmentation.api;

import java.io.Serializable;

/**
 * A figure with its uncertainty.
 *
 * @param value a share between 0 and 1, or a mean in the units of its variable; null when the base is zero
 * @param lower lower end of the 95 % interval; null when there is none
 * @param upper upper end of the 95 % interval; null when there is none
 * @param base respondents it rests on
 */
public record Estimate(Double value, Double lower, Double upper, int base) implements Serializable {

    /** Below this base a figure is shown with a warning: one person more or less would move it by points. */
    public static final int SMALL_BASE = 30;

    public boolean isSmall() {
        return base < SMALL_BASE;
    }
}
