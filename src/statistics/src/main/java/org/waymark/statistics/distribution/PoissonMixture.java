package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The upper tail of a noncentral distribution as a Poisson mixture of central upper tails,
 * {@code Σ e^-m m^s / Γ(s+1) · S(s)} over {@code s = offset, offset + 1, …}.
 *
 * <p>Only the first S is evaluated by its own continued fraction; the others follow by adding positive steps, which
 * loses no digits and costs a few multiplications a term (Benton and Krishnamoorthy 2003, Computational Statistics and
 * Data Analysis 43, 249–267).
 */
final class PoissonMixture {
    /** Below the mean by this many standard deviations a Poisson weight is under 1e-17 of the largest one. */
    private static final double NEGLIGIBLE_BELOW = 9;

    private static final double NEGLIGIBLE_SHARE = 1e-17;

    /** Central upper tails, which grow with the index: {@code survival(s + 1) = survival(s) + step(s)}. */
    interface CentralTails {
        double survival(double index);

        double step(double index);

        /** {@code step(index + 1) / step(index)}. */
        double stepRatio(double index);
    }

    private PoissonMixture() {}

    /**
     * @param mean of the Poisson weights, half the noncentrality; greater than 0
     * @param offset 0, or 1/2 for the second series of the noncentral t
     */
    static double survival(double mean, double offset, CentralTails tails) {
        double index = offset + Math.max(0, Math.floor(mean - NEGLIGIBLE_BELOW * Math.sqrt(mean)));
        double weight = weight(mean, index);
        double survival = tails.survival(index);
        double step = tails.step(index);
        double sum = 0;
        double term = weight * survival;
        double previous = 0;
        while (index < mean || term > previous || term > NEGLIGIBLE_SHARE * sum) {
            sum += term;
            survival += step;
            step *= tails.stepRatio(index);
            index++;
            weight *= mean / index;
            previous = term;
            term = weight * survival;
        }
        return sum;
    }

    /** The Poisson probability, continued to non-integer index; as a chi-squared density it keeps all digits. */
    private static double weight(double mean, double index) {
        return 2 * ChiSquaredDistribution.of(2 * (index + 1)).density(2 * mean);
    }
}
