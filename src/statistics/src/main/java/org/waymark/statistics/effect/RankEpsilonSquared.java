package org.waymark.statistics.effect;

import org.waymark.statistics.test.KruskalWallis;

/** ε² of ranks: how much of the order of all values membership of a group explains. */
public final class RankEpsilonSquared {

    private RankEpsilonSquared() {}

    /**
     * {@code H / ((n² - 1) / (n + 1))}, from 0 to 1, R {@code effectsize::rank_epsilon_squared} (Tomczak and Tomczak
     * 2014, Trends in Sport Sciences 1, 19–25).
     */
    public static double of(KruskalWallis test) {
        return test.statistic() / (test.n() - 1.0);
    }
}
