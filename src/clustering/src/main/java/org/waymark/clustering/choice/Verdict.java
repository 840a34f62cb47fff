package org.waymark.clustering.choice;

/**
 * What kind of segments the data holds (Dolnicar, Leisch 2010, who speak of natural, reproducible and constructive
 * segmentation).
 */
public enum Verdict {
    /** Distinct groups of people that nearly every sample shows alike. Rare in surveys. */
    NATURAL,
    /** No distinct groups, but structure that makes the same segments come out again. */
    REPRODUCIBLE,
    /** Nothing that would come out again: any segments are a useful division at best, and other ones are as good. */
    CONSTRUCTED
}
