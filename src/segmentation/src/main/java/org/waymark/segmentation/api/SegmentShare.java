package org.waymark.segmentation.api;

import java.io.Serializable;

/**
 * A segment and how large it is.
 *
 * @param number from 1, the largest segment first
 * @param name given by the research manager; null until then
 * @param size respondents in it
 * @param share of all respondents used
 */
public record SegmentShare(int number, String name, int size, Estimate share) implements Serializable {

    /** A, B, C … */
    public String letter() {
        return String.valueOf((char) ('A' + number - 1));
    }

    /** Its name, or a stand-in until it has one. */
    public String title() {
        return name == null ? "Segment " + letter() : name;
    }
}
