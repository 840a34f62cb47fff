package org.waymark.statistics.effect;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.NoncentralF;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.test.OneWayAnova;

/**
 * The share of the variance of a measure that membership of a group explains, after a one-way analysis of variance.
 *
 * @param f the F statistic, at least 0 and finite
 * @param betweenDegreesOfFreedom groups - 1, at least 1
 * @param withinDegreesOfFreedom values - groups, at least 1
 */
public record VarianceExplained(double f, double betweenDegreesOfFreedom, double withinDegreesOfFreedom) {

    public VarianceExplained {
        Arguments.atLeast(0.0, "F statistic", f);
        Arguments.atLeast(1.0, "number of degrees of freedom between groups", betweenDegreesOfFreedom);
        Arguments.atLeast(1.0, "number of degrees of freedom within groups", withinDegreesOfFreedom);
    }

    public static VarianceExplained of(OneWayAnova test) {
        return new VarianceExplained(test.statistic(), test.betweenDegreesOfFreedom(), test.withinDegreesOfFreedom());
    }

    /**
     * From η² itself, for values that were weighted or ranked before.
     *
     * @param etaSquared at least 0 and below 1
     * @param groups at least 2
     * @param n the number of values, or the effective number of weighted ones; at least groups + 1
     */
    public static VarianceExplained ofShare(double etaSquared, int groups, double n) {
        Arguments.that(etaSquared >= 0 && etaSquared < 1, "The share of variance must be at least 0 and below 1.");
        double within = n - groups;
        double between = groups - 1.0;
        return new VarianceExplained(etaSquared / (1 - etaSquared) * within / between, between, within);
    }

    /**
     * η², the share in this sample, from 0 to 1 (Pearson 1905); too large on average. R
     * {@code effectsize::eta_squared}.
     */
    public double etaSquared() {
        double scaled = betweenDegreesOfFreedom * f;
        return scaled / (scaled + withinDegreesOfFreedom);
    }

    /** ε², less biased (Kelley 1935, PNAS 21, 554–559), 0 where it would be negative; R {@code epsilon_squared}. */
    public double epsilonSquared() {
        double scaled = betweenDegreesOfFreedom * f;
        return Math.max(0, betweenDegreesOfFreedom * (f - 1) / (scaled + withinDegreesOfFreedom));
    }

    /**
     * ω², less biased (Hays 1963, Statistics for Psychologists), 0 where it would be negative; R
     * {@code omega_squared}.
     */
    public double omegaSquared() {
        double scaled = betweenDegreesOfFreedom * f;
        return Math.max(0, betweenDegreesOfFreedom * (f - 1) / (scaled + withinDegreesOfFreedom + 1));
    }

    /** Cohen's f by η², the effect size that {@code AnovaSampleSize} plans for; 0.1 small, 0.25 medium, 0.4 large. */
    public double cohensF() {
        return Math.sqrt(betweenDegreesOfFreedom * f / withinDegreesOfFreedom);
    }

    /**
     * The interval of η² in the population, {@code λ / (λ + n)} with the limits of the noncentrality λ of F (Steiger
     * 2004, Psychological Methods 9, 164–182), as R {@code MBESS::ci.pvaf}. It reaches down to 0 where the test is
     * not significant.
     */
    public Interval interval(double confidence) {
        var limits = Noncentrality.limits(
                noncentrality -> new NoncentralF(betweenDegreesOfFreedom, withinDegreesOfFreedom, noncentrality)
                        .survivalProbability(f),
                0,
                betweenDegreesOfFreedom * f,
                confidence);
        double n = betweenDegreesOfFreedom + withinDegreesOfFreedom + 1;
        return new Interval(
                etaSquared(), limits.lower() / (limits.lower() + n), limits.upper() / (limits.upper() + n), confidence);
    }
}
