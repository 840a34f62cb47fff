package org.waymark.statistics.test;

import org.apache.commons.statistics.distribution.TDistribution;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MeanInterval;

/**
 * Welch's t test of two means with different variances, two-sided, R {@code t.test(x, y)} (Welch 1947, Biometrika 34,
 * 28–35).
 *
 * @param difference the mean of the first group minus that of the second, in the unit of the values
 * @param standardError of the difference, in the same unit
 * @param statistic t
 * @param degreesOfFreedom by Welch and Satterthwaite, usually not whole
 * @param pValue from 0 to 1
 */
public record WelchT(double difference, double standardError, double statistic, double degreesOfFreedom, double pValue)
        implements HypothesisTest {

    /** Both groups need at least two finite values; at least one group needs values that are not all equal. */
    public static WelchT of(double[] first, double[] second) {
        Moments[] moments = GroupChecks.momentsOf(new double[][] {first, second}, 2);
        return of(moments[0], moments[1]);
    }

    static WelchT of(Moments first, Moments second) {
        double firstSquare = first.variance() / first.n();
        double secondSquare = second.variance() / second.n();
        double square = firstSquare + secondSquare;
        Arguments.that(square > 0, "All values within each group are equal, but the test needs some spread.");
        double degreesOfFreedom = square
                * square
                / (firstSquare * firstSquare / (first.n() - 1) + secondSquare * secondSquare / (second.n() - 1));
        double difference = first.mean() - second.mean();
        double statistic = difference / Math.sqrt(square);
        double pValue = 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(statistic));
        return new WelchT(difference, Math.sqrt(square), statistic, degreesOfFreedom, pValue);
    }

    /** The interval of the difference. */
    public Interval interval(double confidence) {
        return MeanInterval.ofStandardError(difference, standardError, degreesOfFreedom, confidence);
    }
}
