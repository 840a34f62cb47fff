package org.waymark.statistics.effect;

import org.apache.commons.math3.special.Beta;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.distribution.NoncentralT;
import org.waymark.statistics.interval.Interval;

/**
 * Cohen's d, the difference of two means in pooled standard deviations (Cohen 1988, Statistical Power Analysis, 2.2), R
 * {@code effectsize::cohens_d}; 0.2 is called small, 0.5 medium, 0.8 large.
 *
 * @param value the mean of the first group minus that of the second, over their pooled standard deviation
 * @param firstSize at least 1
 * @param secondSize at least 1; both groups together at least 3
 */
public record CohensD(double value, long firstSize, long secondSize) {
    /** A noncentrality that nobody would find for a positive statistic: the normal tail below it is empty. */
    private static final double FAR_BELOW = -40;

    public CohensD {
        Arguments.finite("standardised difference", value);
        Arguments.atLeast(1L, "size of the first group", firstSize);
        Arguments.atLeast(1L, "size of the second group", secondSize);
        Arguments.atLeast(3L, "size of both groups", firstSize + secondSize);
    }

    /** At least one value in each group and three in both, all finite, with some spread within a group. */
    public static CohensD of(double[] first, double[] second) {
        Moments one = Moments.of(first);
        Moments other = Moments.of(second);
        double squares = one.sumOfSquares() + other.sumOfSquares();
        Arguments.that(squares > 0, "All values within each group are equal, so there is no spread to compare with.");
        double pooled = Math.sqrt(squares / (one.n() + other.n() - 2));
        return new CohensD((one.mean() - other.mean()) / pooled, one.n(), other.n());
    }

    /**
     * Hedges' g, d without its bias in small samples (Hedges 1981, Journal of Educational Statistics 6, 107–128), R
     * {@code effectsize::hedges_g}; NaN for three values, whose bias has no bounds.
     */
    public double hedgesG() {
        double df = degreesOfFreedom();
        if (df == 1) {
            return Double.NaN;
        }
        // Γ(df/2) / (√(df/2) Γ((df-1)/2)), as a beta function because both gammas overflow.
        double logCorrection = Math.log(2 * Math.PI / df) / 2 - Beta.logBeta((df - 1) / 2, 0.5);
        return value * Math.exp(logCorrection);
    }

    /** The interval of d in the population, from the noncentral t distribution (Cumming and Finch 2001). */
    public Interval interval(double confidence) {
        double scale = Math.sqrt((double) firstSize * secondSize / (firstSize + secondSize));
        double t = Math.abs(value) * scale;
        var limits = Noncentrality.limits(
                noncentrality -> new NoncentralT(degreesOfFreedom(), noncentrality).survivalProbability(t),
                FAR_BELOW,
                t,
                confidence);
        double near = limits.lower() / scale;
        double far = limits.upper() / scale;
        return value < 0 ? new Interval(value, -far, -near, confidence) : new Interval(value, near, far, confidence);
    }

    private double degreesOfFreedom() {
        return firstSize + secondSize - 2.0;
    }
}
