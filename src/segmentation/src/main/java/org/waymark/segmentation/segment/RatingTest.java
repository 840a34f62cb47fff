package org.waymark.segmentation.segment;

/** How ratings are compared. */
public enum RatingTest {
    /** By means from seven points on, by ranks below. */
    BY_SCALE,
    /** By ranks, which take no two steps of the scale for equally long. */
    RANKS,
    /** By means. */
    MEANS
}
