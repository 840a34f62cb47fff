package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Upper tails at x of the beta distributions with shapes (alpha + index, beta), the building blocks of noncentral F
 * and t.
 *
 * @param x from 0 to 1, both excluded
 */
record BetaTails(double alpha, double beta, double x) implements PoissonMixture.CentralTails {

    @Override
    public double survival(double index) {
        return BetaDistribution.of(alpha + index, beta).survivalProbability(x);
    }

    @Override
    public double step(double index) {
        double shape = alpha + index;
        return BetaDistribution.of(shape, beta).density(x) * x * (1 - x) / shape;
    }

    @Override
    public double stepRatio(double index) {
        double shape = alpha + index;
        return x * (shape + beta) / (shape + 1);
    }
}
