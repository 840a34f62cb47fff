package org.waymark.clustering.preparation;

/** What is done to the values before distances are measured. */
public enum Scaling {
    /** Nothing: variables with a wider range weigh more. Right for items on one answer scale. */
    NONE,
    /** Each variable minus its mean, divided by its standard deviation (R {@code scale}). */
    Z,
    /** Each variable from 0, its smallest value, to 1, its largest. */
    RANGE,
    /**
     * Each value minus the mean of the same person's values, which removes a person's habit of agreeing (R
     * {@code x - rowMeans(x)}; Baumgartner, Steenkamp 2001, "Response styles in marketing research"). The mean is of
     * the values the person has given. A person whose values are all equal becomes all 0.
     */
    IPSATISE,
    /**
     * As {@link #IPSATISE}, then divided by the standard deviation of the same person's values, which also removes a
     * habit of choosing extreme or middle answers (R {@code t(scale(t(x)))}; Fischer 2004, "Standardization to account
     * for cross-cultural response bias", Journal of Cross-Cultural Psychology 35). A person whose values are all equal
     * has no standard deviation and becomes all 0; {@link DataUse#withoutVariation} counts them. For five items or more:
     * with two, only which is higher is left.
     */
    IPSATISE_Z;

    /** Whether each row is prepared by itself, so that no variable has a scale of its own. */
    boolean byRow() {
        return this == IPSATISE || this == IPSATISE_Z;
    }
}
