package org.waymark.segmentation.api;

/** Whether a segment stands out on a variable. */
public enum Marker {
    HIGHER,
    LOWER,
    NONE
}
