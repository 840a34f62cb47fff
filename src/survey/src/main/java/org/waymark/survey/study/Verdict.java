package org.waymark.survey.study;

/** What became of a hypothesis. */
public enum Verdict {
    OPEN,
    CONFIRMED,
    REFUTED,
    /** The data speak for it in part, or not clearly. */
    MIXED
}
