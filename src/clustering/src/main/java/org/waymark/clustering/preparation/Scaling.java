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
     * {@code x - rowMeans(x)}; Baumgartner, Steenkamp 2001, "Response styles in marketing research").
     */
    IPSATISE
}
