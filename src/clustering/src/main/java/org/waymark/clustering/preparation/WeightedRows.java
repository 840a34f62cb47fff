package org.waymark.clustering.preparation;

/**
 * Rows of data, the equal ones among which algorithms treat as one: what resampling needs to know of data of any kind.
 * Immutable.
 */
public interface WeightedRows {

    /** All rows, whether used or not; they are numbered from 0. */
    int rows();

    /** Rows that are used and have a weight above 0, in order. */
    int[] weightedRows();

    /** Not below 0. */
    double weight(int row);

    /**
     * Number of the distinct row that a row of the data equals; −1 when the row is left out. Rows of weight above 0
     * have the numbers 0 … {@link #weightedDistinct} − 1.
     */
    int uniqueOf(int row);

    /** How many distinct rows have a weight above 0. */
    int weightedDistinct();
}
