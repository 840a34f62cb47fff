package org.waymark.clustering.stability;

/** Whether more respondents would still change the segments. */
public enum GrowthVerdict {
    /** Two samples as large as this would agree excellently: adjusted Rand index .90 or more (Steinley 2004). */
    SETTLED,
    /** They would agree less, and twice as many respondents would add no more than .02 to the agreement. */
    LEVEL,
    /** Twice as many respondents would add more than that. */
    GROWING
}
