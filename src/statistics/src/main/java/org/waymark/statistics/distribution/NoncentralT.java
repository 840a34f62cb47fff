package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;

/**
 * The noncentral t distribution, R {@code pt(q, df, ncp, lower.tail = FALSE)}, by the series of Lenth (1989, Applied
 * Statistics 38, 185–189, AS 243) arranged for the upper tail.
 *
 * @param degreesOfFreedom greater than 0
 * @param noncentrality the expected value of the numerator, any sign
 */
public record NoncentralT(double degreesOfFreedom, double noncentrality) {

    public NoncentralT {
        Arguments.positive("number of degrees of freedom", degreesOfFreedom);
        Arguments.finite("noncentrality", noncentrality);
    }

    /**
     * The probability of a value above t. Where t and the noncentrality have the same sign it keeps its relative
     * accuracy; otherwise it is accurate to about 1e-15 absolute.
     */
    public double survivalProbability(double t) {
        if (noncentrality == 0) {
            return TDistribution.of(degreesOfFreedom).survivalProbability(t);
        }
        if (t == 0) {
            return NormalDistribution.of(0, 1).cumulativeProbability(noncentrality);
        }
        double tail = t > 0 ? upperTail(t, noncentrality) : 1 - upperTail(-t, -noncentrality);
        return Math.max(0, Math.min(1, tail));
    }

    private double upperTail(double t, double delta) {
        double mean = delta * delta / 2;
        var tails = new BetaTails(0.5, degreesOfFreedom / 2, t * t / (t * t + degreesOfFreedom));
        double even = PoissonMixture.survival(mean, 0, tails);
        double odd = PoissonMixture.survival(mean, 0.5, tails);
        return (even + Math.signum(delta) * odd) / 2;
    }
}
