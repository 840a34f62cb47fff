package org.waymark.survey.api;

/** What may be computed with a variable. */
public enum Measurement {
    /** 1 (yes, chosen) or 0. */
    BINARY,
    /** Categories without an order. */
    NOMINAL,
    /** Categories with an order. */
    ORDINAL,
    /** Whole numbers on a scale with known ends, treated as an interval scale. */
    RATING,
    /** Any number. */
    NUMERIC,
    /** Words. */
    TEXT;

    /** Whether means say something. */
    public boolean isQuantitative() {
        return this == BINARY || this == RATING || this == NUMERIC;
    }

    /** Whether a respondent falls into one of a few named categories. */
    public boolean isCategorical() {
        return this == NOMINAL || this == ORDINAL;
    }
}
