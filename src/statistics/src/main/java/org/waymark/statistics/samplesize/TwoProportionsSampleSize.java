package org.waymark.statistics.samplesize;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.statistics.Arguments;

/**
 * The sample that tells two proportions apart.
 *
 * <p>Three formulas are in use and differ by a few people, so a page must name the one it shows.
 *
 * @param first proportion, between 0 and 1, both excluded
 * @param second proportion, between 0 and 1, both excluded, other than the first
 * @param method the test to plan for
 * @param target significance level, power and direction
 */
public record TwoProportionsSampleSize(double first, double second, Method method, PowerTarget target) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The formulas in use. */
    public enum Method {
        /**
         * The z test with the pooled proportion under the null hypothesis, R {@code power.prop.test} (Fleiss, Levin and
         * Paik 2003, Statistical Methods for Rates and Proportions, 4.2). Plans for the chi-squared test of the table.
         */
        POOLED_Z {
            @Override
            double power(double p1, double p2, double n1, double n2, PowerTarget target) {
                double pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
                double errorUnderNull = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
                double distance = Math.abs(p1 - p2) - NORMAL.inverseSurvivalProbability(target.tail()) * errorUnderNull;
                return NORMAL.cumulativeProbability(distance / standardError(p1, p2, n1, n2));
            }
        },
        /**
         * The z test with separate variances (Chow, Shao and Wang 2008, Sample Size Calculations in Clinical Research,
         * 4.2). Plans for the interval of the difference.
         */
        UNPOOLED_Z {
            @Override
            double power(double p1, double p2, double n1, double n2, PowerTarget target) {
                double distance = Math.abs(p1 - p2) / standardError(p1, p2, n1, n2);
                return NORMAL.cumulativeProbability(distance - NORMAL.inverseSurvivalProbability(target.tail()));
            }
        },
        /**
         * Cohen's h, the difference of arcsine-transformed proportions, R {@code pwr.2p.test} and {@code pwr.2p2n.test}
         * (Cohen 1988, Statistical Power Analysis, 6). Counts the far side of a two-sided test too, as R does.
         */
        ARCSINE {
            @Override
            double power(double p1, double p2, double n1, double n2, PowerTarget target) {
                double h = 2 * Math.abs(Math.asin(Math.sqrt(p1)) - Math.asin(Math.sqrt(p2)));
                double distance = h * Math.sqrt(n1 * n2 / (n1 + n2));
                double critical = NORMAL.inverseSurvivalProbability(target.tail());
                double nearSide = NORMAL.survivalProbability(critical - distance);
                return target.isTwoSided() ? nearSide + NORMAL.cumulativeProbability(-critical - distance) : nearSide;
            }
        };

        abstract double power(double p1, double p2, double n1, double n2, PowerTarget target);

        private static double standardError(double p1, double p2, double n1, double n2) {
            return Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        }
    }

    public TwoProportionsSampleSize {
        Arguments.betweenZeroAndOne("first proportion", first);
        Arguments.betweenZeroAndOne("second proportion", second);
        Arguments.that(first != second, "Both proportions are " + first + ", but they must differ.");
    }

    /** The pooled z test with significance level 0.05 and power 0.8, two-sided. */
    public static TwoProportionsSampleSize of(double first, double second) {
        return new TwoProportionsSampleSize(first, second, Method.POOLED_Z, PowerTarget.withDefaults());
    }

    public TwoProportionsSampleSize with(Method newMethod) {
        return new TwoProportionsSampleSize(first, second, newMethod, target);
    }

    public TwoProportionsSampleSize with(PowerTarget newTarget) {
        return new TwoProportionsSampleSize(first, second, method, newTarget);
    }

    /** The people needed in each of two groups of equal size. */
    public SampleSize perGroup() {
        return PowerSearch.sizeFor(target, n -> power(n, n), 1);
    }

    /** The power that groups of the given sizes, each at least 1, would have. */
    public double power(double firstSize, double secondSize) {
        Arguments.atLeast(1.0, "size of the first group", firstSize);
        Arguments.atLeast(1.0, "size of the second group", secondSize);
        return method.power(first, second, firstSize, secondSize, target);
    }
}
