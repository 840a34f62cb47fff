package org.waymark.statistics.samplesize;

/** Whether a difference in either direction counts, or only in the one expected. */
public enum Alternative {
    TWO_SIDED,
    ONE_SIDED
}
