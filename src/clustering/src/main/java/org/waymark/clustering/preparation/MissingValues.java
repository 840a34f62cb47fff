package org.waymark.clustering.preparation;

/** What happens to rows in which values are missing. Rows without any value are always left out. */
public enum MissingValues {
    /** Rows with a missing value are left out (listwise deletion). */
    OMIT,
    /**
     * Rows are clustered on the values they have (k-POD: Chi, Chi, Baraniuk 2016, "k-POD: a method for k-means
     * clustering of missing data", The American Statistician 70). A centre is the mean of the values observed. Where
     * distances of different rows are compared, they are multiplied by variables / variables observed, as R's
     * {@code dist} does; the sums of squares count observed values once each.
     */
    OBSERVED
}
