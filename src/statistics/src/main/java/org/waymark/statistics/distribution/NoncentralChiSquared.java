package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.waymark.statistics.Arguments;

/**
 * The noncentral chi-squared distribution, R {@code pchisq(q, df, ncp, lower.tail = FALSE)}.
 *
 * @param degreesOfFreedom greater than 0
 * @param noncentrality the sum of squared means, at least 0
 */
public record NoncentralChiSquared(double degreesOfFreedom, double noncentrality) {

    public NoncentralChiSquared {
        Arguments.positive("number of degrees of freedom", degreesOfFreedom);
        Arguments.atLeast(0.0, "noncentrality", noncentrality);
    }

    /** The probability of a value above x. */
    public double survivalProbability(double x) {
        if (x <= 0) {
            return 1;
        }
        if (noncentrality == 0) {
            return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(x);
        }
        return Math.min(1, PoissonMixture.survival(noncentrality / 2, 0, new Tails(degreesOfFreedom, x)));
    }

    private record Tails(double degreesOfFreedom, double x) implements PoissonMixture.CentralTails {

        @Override
        public double survival(double index) {
            return central(index).survivalProbability(x);
        }

        @Override
        public double step(double index) {
            return central(index).density(x) * x / (degreesOfFreedom / 2 + index);
        }

        @Override
        public double stepRatio(double index) {
            return x / 2 / (degreesOfFreedom / 2 + index + 1);
        }

        private ChiSquaredDistribution central(double index) {
            return ChiSquaredDistribution.of(degreesOfFreedom + 2 * index);
        }
    }
}
