package org.waymark.segmentation.api;

import java.io.Serializable;

/**
 * A test of whether segments differ on a descriptor.
 *
 * @param name {@code CHI_SQUARE}, {@code RAO_SCOTT} (chi-square for weighted data) or {@code ANOVA}
 * @param statistic its value: chi-square, or F for the other two
 * @param df1 degrees of freedom
 * @param df2 degrees of freedom of the denominator; null for chi-square
 * @param p p-value of this test alone
 * @param adjustedP p-value after Holm's correction for all descriptors tested together
 * @param effectName {@code CRAMERS_V}, bias-corrected, or {@code OMEGA_SQUARED}
 * @param effect size of the effect
 * @param reliable false when expected counts are too small for the chi-square distribution to hold
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
