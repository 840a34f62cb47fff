package org.waymark.clustering.distance;

/**
 * How unlike two rows are: 0 when nothing tells them apart, never negative, the same in both directions. It need not
 * obey the triangle inequality. Used by several threads at once.
 */
public interface Dissimilarity {

    /** Rows are numbered from 0 to this number − 1. */
    int rows();

    /**
     * Dissimilarities of one row to others.
     *
     * @param into by position in {@code others}; never NaN
     */
    void of(int row, int[] others, double[] into);
}
