package org.waymark.clustering.execution;

/** The parts of a segmentation run that take long enough to be reported. */
public enum Step {
    /** Looking for the best segments of one number of segments. */
    SEARCH,
    /** Computing silhouettes. */
    SILHOUETTE,
    /** Clustering bootstrap samples of the data. */
    RESAMPLE,
    /** Looking for the questions that tell segments apart. */
    QUESTIONS,
    /** Clustering reference data that has no segments. */
    REFERENCE
}
