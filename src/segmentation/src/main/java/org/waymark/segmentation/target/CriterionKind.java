package org.waymark.segmentation.target;

/** What a criterion is about. The first three are measured; managers give the scores of the others. */
public enum CriterionKind {
    /** How many respondents a segment has. */
    SIZE,
    /** Whether it is found again in other samples. */
    STABILITY,
    /** How clearly it stands apart from the others. */
    DISTINCTIVENESS,
    /** Whether its members can be reached. */
    REACHABILITY,
    /** Whether what the organisation offers and can do fits it. */
    FIT,
    /** Something else, which has a name. */
    OWN;

    public boolean isMeasured() {
        return this == SIZE || this == STABILITY || this == DISTINCTIVENESS;
    }
}
