package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.FDistribution;
import org.waymark.statistics.Arguments;

/**
 * The noncentral F distribution, R {@code pf(q, df1, df2, ncp, lower.tail = FALSE)}.
 *
 * @param numeratorDegreesOfFreedom greater than 0
 * @param denominatorDegreesOfFreedom greater than 0
 * @param noncentrality of the numerator, at least 0
 */
public record NoncentralF(double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom, double noncentrality) {

    public NoncentralF {
        Arguments.positive("number of numerator degrees of freedom", numeratorDegreesOfFreedom);
        Arguments.positive("number of denominator degrees of freedom", denominatorDegreesOfFreedom);
        Arguments.atLeast(0.0, "noncentrality", noncentrality);
    }

    /** The probability of a value above f. */
    public double survivalProbability(double f) {
        if (f <= 0) {
            return 1;
        }
        if (noncentrality == 0) {
            return FDistribution.of(numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
                    .survivalProbability(f);
        }
        double scaled = numeratorDegreesOfFreedom * f;
        var tails = new BetaTails(
                numeratorDegreesOfFreedom / 2,
                denominatorDegreesOfFreedom / 2,
                scaled / (scaled + denominatorDegreesOfFreedom));
        return Math.min(1, PoissonMixture.survival(noncentrality / 2, 0, tails));
    }
}
