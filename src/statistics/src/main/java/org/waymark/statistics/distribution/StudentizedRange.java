package org.waymark.statistics.distribution;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.statistics.Arguments;

/**
 * The distribution of the range of k independent means in units of their estimated standard error, R {@code ptukey}
 * and {@code qtukey}.
 *
 * <p>R follows Copenhaver and Holland (1988) and stops at about ten digits, with nothing left in the far tail. Here
 * both integrals run over positive, analytic, fast decaying integrands, for which the plain trapezoidal rule
 * converges exponentially (Trefethen and Weideman 2014, SIAM Review 56, 385–458), so that small probabilities keep
 * about twelve digits.
 *
 * @param means the number of means k, at least 2
 * @param degreesOfFreedom of the estimated standard error, greater than 0; positive infinity when it is known
 */
public record StudentizedRange(int means, double degreesOfFreedom) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double NEGLIGIBLE_SHARE = 1e-17;
    private static final double LARGEST_QUANTILE = 1e100;

    /** The integrand of the range has decayed below 1e-20 of its peak this far from the middle. */
    private static final double HALF_WIDTH = 10;

    public StudentizedRange {
        Arguments.atLeast(2, "number of means", means);
        Arguments.positiveOrUnlimited("number of degrees of freedom", degreesOfFreedom);
    }

    /** The probability of a range above q, R {@code ptukey(q, k, df, lower.tail = FALSE)}. */
    public double survivalProbability(double q) {
        if (q <= 0) {
            return 1;
        }
        if (degreesOfFreedom == Double.POSITIVE_INFINITY) {
            return rangeSurvival(q);
        }
        double step = Math.min(0.08, 0.35 / Math.sqrt(degreesOfFreedom));
        double peak = Math.log(degreesOfFreedom / (degreesOfFreedom + q * q / 2)) / 2;
        double sum = sumFrom(peak, step, q) + sumFrom(peak - step, -step, q);
        return Math.min(1, sum * step);
    }

    /**
     * The range that is exceeded with the given probability, R {@code qtukey(p, k, df, lower.tail = FALSE)}.
     *
     * @param probability between 0 and 1, both excluded
     */
    public double inverseSurvivalProbability(double probability) {
        Arguments.betweenZeroAndOne("probability", probability);
        return Inversion.of(q -> -survivalProbability(q), -probability, 0, 4, LARGEST_QUANTILE);
    }

    private double sumFrom(double start, double step, double q) {
        double sum = 0;
        double previous = 0;
        double term = integrand(start, q);
        double logScale = start;
        while (term > previous || term > NEGLIGIBLE_SHARE * sum) {
            sum += term;
            previous = term;
            logScale += step;
            term = integrand(logScale, q);
        }
        return sum;
    }

    /** Over the logarithm of the estimated standard error, because its distribution has a steep foot at zero. */
    private double integrand(double logScale, double q) {
        double scale = Math.exp(logScale);
        double chiSquared = degreesOfFreedom * scale * scale;
        double density =
                2 * chiSquared * ChiSquaredDistribution.of(degreesOfFreedom).density(chiSquared);
        return density * rangeSurvival(q * scale);
    }

    /**
     * The probability that the range of k standard normal values exceeds w. The integrand is over the largest value.
     */
    private double rangeSurvival(double w) {
        double step = Math.min(0.2, 0.7 / Math.sqrt(means));
        int steps = (int) Math.ceil(2 * HALF_WIDTH / step);
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double largest = w / 2 - HALF_WIDTH + i * step;
            double below = NORMAL.cumulativeProbability(largest);
            double farBelow = NORMAL.cumulativeProbability(largest - w);
            if (farBelow > 0) {
                double someFarBelow = -Math.expm1((means - 1) * Math.log1p(-farBelow / below));
                sum += NORMAL.density(largest) * Math.pow(below, means - 1) * someFarBelow;
            }
        }
        return Math.min(1, means * step * sum);
    }
}
