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
     * With weights that are taken as given.
     *
     * @param agrees at least two
     * @param weights one per respondent, at least 0, not all 0
     */
    public static WeightedProportion of(boolean[] agrees, double[] weights) {
        Arguments.sameLength("answers", agrees.length, "weights", weights.length);
        return of(WeightedMean.of(indicator(agrees), weights), DesignEffect.ofWeights(weights));
    }

    /**
     * With raked weights, as {@link WeightedMean#of(double[], RakedWeights)}.
     *
     * @param agrees one per raked respondent, at least two
     */
    public static WeightedProportion of(boolean[] agrees, RakedWeights raked) {
        return of(WeightedMean.of(indicator(agrees), raked), raked.designEffect());
    }

    private static WeightedProportion of(WeightedMean mean, DesignEffect designEffect) {
        double proportion = Math.min(1, mean.mean());
        return new WeightedProportion(proportion, mean.standardError(), designEffect.effectiveSize(mean.n()));
    }

    private static double[] indicator(boolean[] agrees) {
        double[] values = new double[agrees.length];
        for (int i = 0; i < agrees.length; i++) {
            values[i] = agrees[i] ? 1 : 0;
        }
        return values;
    }

    /** Wilson's interval at the effective size, which keeps a width where the standard error has none. */
    public Interval interval(double confidence) {
        return WilsonInterval.ofProportion(proportion, effectiveSize, confidence);
    }
}
