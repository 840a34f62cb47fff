package org.waymark.statistics.effect;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.NoncentralChiSquared;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.test.ChiSquare;

/**
 * Cramér's V, the strength of an association in a table, from 0 for none to 1 for a column that tells the row (Cramér
 * 1946, Mathematical Methods of Statistics, 21.9).
 *
 * @param chiSquared Pearson's statistic, at least 0
 * @param n the number of respondents, at least 2
 * @param rows at least 2
 * @param columns at least 2
 */
public record CramersV(double chiSquared, double n, int rows, int columns) {

    public CramersV {
        Arguments.atLeast(0.0, "chi-squared statistic", chiSquared);
        Arguments.atLeast(2.0, "number of respondents", n);
        Arguments.atLeast(2, "number of rows", rows);
        Arguments.atLeast(2, "number of columns", columns);
    }

    public static CramersV of(ChiSquare test) {
        var table = test.table();
        return new CramersV(test.statistic(), table.total(), table.rows(), table.columns());
    }

    /** {@code √(χ² / (n (min(rows, columns) - 1)))}; too large on average, the more so the smaller the sample. */
    public double value() {
        return fromNoncentrality(chiSquared);
    }

    /** Without the upward bias (Bergsma 2013, Journal of the Korean Statistical Society 42, 323–328). */
    public double biasCorrected() {
        double shrunk = Math.max(0, chiSquared / n - degreesOfFreedom() / (n - 1));
        double shrunkRows = rows - (rows - 1.0) * (rows - 1.0) / (n - 1);
        double shrunkColumns = columns - (columns - 1.0) * (columns - 1.0) / (n - 1);
        return Math.min(1, Math.sqrt(shrunk / (Math.min(shrunkRows, shrunkColumns) - 1)));
    }

    /**
     * The interval of V in the population, from the noncentral chi-squared distribution, as R
     * {@code effectsize::cramers_v}. It reaches down to 0 where the test is not significant. Because the plain V is
     * biased upwards, it can lie above the middle or, in small samples, above the upper limit.
     */
    public Interval interval(double confidence) {
        var limits = Noncentrality.limits(
                noncentrality ->
                        new NoncentralChiSquared(degreesOfFreedom(), noncentrality).survivalProbability(chiSquared),
                0,
                chiSquared,
                confidence);
        double lower = Math.min(1, fromNoncentrality(limits.lower()));
        double upper = Math.min(1, fromNoncentrality(limits.upper()));
        return new Interval(value(), lower, upper, confidence);
    }

    private double fromNoncentrality(double noncentrality) {
        return Math.sqrt(noncentrality / (n * (Math.min(rows, columns) - 1)));
    }

    private double degreesOfFreedom() {
        return (rows - 1.0) * (columns - 1.0);
    }
}
