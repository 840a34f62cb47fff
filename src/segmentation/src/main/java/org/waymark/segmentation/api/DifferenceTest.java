package org.waymark.segmentation.api;

import java.io.Serializable;

/**
 * A test of whether segments differ on a descriptor.
 *
 * @param name {@code CHI_SQUARE}, {@code FISHER} (exact), {@code DEALT_CHI_SQUARE} (its p-value by tables dealt out at
 *     random), {@code RAO_SCOTT} (chi-square for weighted data), {@code WELCH} or {@code ANOVA} (means), {@code
 *     KRUSKAL_WALLIS} (ranks), {@code WEIGHTED_MEANS} or {@code WEIGHTED_RANKS} (both for weighted data)
 * @param statistic its value: chi-square, H of Kruskal and Wallis, otherwise F
 * @param df1 degrees of freedom
 * @param df2 degrees of freedom of the denominator of F; null otherwise
 * @param p p-value of this test alone
 * @param adjustedP p-value after Holm's correction for all descriptors tested together
 * @param effectName {@code CRAMERS_V}, bias-corrected, {@code OMEGA_SQUARED} for means or {@code EPSILON_SQUARED} for
 *     ranks
 * @param effect size of the effect
 * @param reliable false when expected counts are too small for the distribution of the statistic to hold
 */
public record DifferenceTest(
        String name,
        double statistic,
        double df1,
        Double df2,
        double p,
        double adjustedP,
        String effectName,
        double effect,
        boolean reliable)
        implements Serializable {

    public static final double LEVEL = 0.05;

    /** The same test with its p-value corrected for all the others. */
    public DifferenceTest corrected(double newAdjustedP) {
        return new DifferenceTest(name, statistic, df1, df2, p, newAdjustedP, effectName, effect, reliable);
    }

    public boolean isSignificant() {
        return adjustedP < LEVEL;
    }
}
