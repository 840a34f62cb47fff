package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.waymark.statistics.Arguments;

/**
 * The z test of two proportions with the pooled variance, two-sided, R {@code prop.test} (Fleiss, Levin and Paik 2003,
 * Statistical Methods for Rates and Proportions, 3.1). Its square is the chi-squared statistic of the 2 × 2 table.
 *
 * @param difference the first proportion minus the second, from -1 to 1
 * @param statistic z; 0 where nobody or everybody agreed in both groups
 * @param pValue from 0 to 1
 */
public record TwoProportionZ(double difference, double statistic, double pValue) implements HypothesisTest {

    /**
     * Without a correction for continuity, R {@code prop.test(correct = FALSE)}.
     *
     * @param firstSuccesses from 0 to firstSize
     * @param firstSize at least 1
     * @param secondSuccesses from 0 to secondSize
     * @param secondSize at least 1
     */
    public static TwoProportionZ of(long firstSuccesses, long firstSize, long secondSuccesses, long secondSize) {
        return of(firstSuccesses, firstSize, secondSuccesses, secondSize, 0);
    }

    /**
     * With Yates' correction for continuity, R's default: fewer false findings in small groups, and fewer true ones.
     * Arguments as above.
     */
    public static TwoProportionZ ofCorrected(
            long firstSuccesses, long firstSize, long secondSuccesses, long secondSize) {
        return of(firstSuccesses, firstSize, secondSuccesses, secondSize, 0.5);
    }

    private static TwoProportionZ of(long x1, long n1, long x2, long n2, double continuity) {
        Arguments.atLeast(1L, "size of the first group", n1);
        Arguments.atLeast(1L, "size of the second group", n2);
        Arguments.between(0, n1, "number of successes in the first group", x1);
        Arguments.between(0, n2, "number of successes in the second group", x2);
        double difference = (double) x1 / n1 - (double) x2 / n2;
        double pooled = (double) (x1 + x2) / (n1 + n2);
        double spread = 1.0 / n1 + 1.0 / n2;
        // The correction never turns the difference round.
        double distance = Math.max(0, Math.abs(difference) - continuity * spread);
        double z = distance == 0 ? 0 : distance / Math.sqrt(pooled * (1 - pooled) * spread);
        double pValue = Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
        return new TwoProportionZ(difference, Math.copySign(z, difference), pValue);
    }
}
