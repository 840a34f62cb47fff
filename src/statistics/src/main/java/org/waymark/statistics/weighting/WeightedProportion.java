package org.waymark.statistics.weighting;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.WilsonInterval;

/**
 * The weighted share of respondents who agree.
 *
 * @param proportion from 0 to 1
 * @param standardError Taylor-linearised, as that of {@link WeightedMean}; 0 where nobody or everybody agrees
 * @param effectiveSize Kish's: the unweighted respondents who would be as precise
 */
public record WeightedProportion(double proportion, double standardError, double effectiveSize) {

    /**
     * @param agrees at least two
     * @param weights one per respondent, at least 0, not all 0
     */
    public static WeightedProportion of(boolean[] agrees, double[] weights) {
        Arguments.sameLength("answers", agrees.length, "weights", weights.length);
        double[] values = new double[agrees.length];
        for (int i = 0; i < agrees.length; i++) {
            values[i] = agrees[i] ? 1 : 0;
        }
        var mean = WeightedMean.of(values, weights);
        double effectiveSize = DesignEffect.ofWeights(weights).effectiveSize(weights.length);
        return new WeightedProportion(Math.min(1, mean.mean()), mean.standardError(), effectiveSize);
    }

    /** Wilson's interval at the effective size, which keeps a width where the standard error has none. */
    public Interval interval(double confidence) {
        return WilsonInterval.ofProportion(proportion, effectiveSize, confidence);
    }
}
