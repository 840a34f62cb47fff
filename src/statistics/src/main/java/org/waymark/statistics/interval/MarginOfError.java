package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;

/** The margin of error that is planned or reported beside a proportion. */
public final class MarginOfError {

    private MarginOfError() {}

    /**
     * Half the width of the normal interval, {@code z sqrt(p (1 - p) / n)} (Cochran 1977, 3.6).
     *
     * <p>Meant for planning and for proportions near the middle. Where nobody or everybody agreed it would be zero,
     * which is false; such proportions are refused, and {@link WilsonInterval} is the answer.
     *
     * @param proportion between 0 and 1, both excluded; 0.5 is the worst case
     * @param effectiveSize greater than 0, see {@link SamplingDesign#effectiveSize}
     * @param confidence between 0 and 1, both excluded
     * @return the margin as a share, 0.05 for five percentage points
     */
    public static double ofProportion(double proportion, double effectiveSize, double confidence) {
        Arguments.betweenZeroAndOne("proportion", proportion);
        Arguments.positiveOrUnlimited("sample size", effectiveSize);
        return CriticalValue.normal(confidence) * Math.sqrt(proportion * (1 - proportion) / effectiveSize);
    }
}
