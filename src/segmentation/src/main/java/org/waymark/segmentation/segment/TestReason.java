package org.waymark.segmentation.segment;

/** Why a descriptor was tested the way it was. */
public enum TestReason {
    /** Categories, counted. */
    CATEGORIES,
    /** Categories with expected counts too small for the chi-square distribution. */
    SMALL_COUNTS,
    /** Ordered categories: ranks. */
    ORDERED,
    /** A rating of few points: ranks. */
    SHORT_RATING,
    /** A rating of many points: means. */
    WIDE_RATING,
    /** A rating compared as somebody asked. */
    ASKED,
    /** Numbers: means. */
    NUMBERS,
    /** Numbers with a long tail: ranks. */
    SKEWED,
    /** A segment too small for its mean to be normal: ranks. */
    SMALL_SEGMENT,
    /** A segment whose members all said the same: ranks. */
    NO_SPREAD
}
