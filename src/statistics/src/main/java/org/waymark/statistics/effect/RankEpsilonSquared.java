package org.waymark.statistics.effect;

import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.test.KruskalWallis;

/** ε² of ranks: how much of the order of all values membership of a group explains. */
public final class RankEpsilonSquared {

    /** Beyond it the noncentrality would leave the range that can be computed. */
    private static final double LARGEST = 0.9999;

    private RankEpsilonSquared() {}

    /**
     * {@code H / ((n² - 1) / (n + 1))}, from 0 to 1, R {@code effectsize::rank_epsilon_squared} (Tomczak and Tomczak
     * 2014, Trends in Sport Sciences 1, 19–25).
     */
    public static double of(KruskalWallis test) {
        return test.statistic() / (test.n() - 1.0);
    }

    /**
     * The interval. ε² is the η² of an analysis of variance of the ranks, so that its interval serves here as well
     * (Conover and Iman 1981, The American Statistician 35, 124–129).
     */
    public static Interval interval(KruskalWallis test, double confidence) {
        return VarianceExplained.ofShare(Math.min(of(test), LARGEST), test.degreesOfFreedom() + 1, test.n())
                .interval(confidence);
    }
}
