package org.waymark.clustering.kmeans;

/**
 * What {@link LocalSearch} does with all rows at once: once for rows kept as numbers, once for rows kept as codes.
 * Rows are those of weight above 0; {@code weights} has one for each, which may be others than their own.
 */
interface Passes {

    /**
     * Assigns every row to the nearest centre, of equally near ones to its own, else to the first; adds up the segments
     * and leaves the centres where they are. {@code within} becomes the sum to these centres.
     *
     * @return rows that changed their segment
     */
    int assign(Centroids centroids, double[] weights);

    /**
     * Moves single rows to the segment where they cost least, the centres following each move.
     *
     * @return moves; when there were none, {@code within} is right
     */
    int exchange(Centroids centroids, double[] weights);

    /** By how much the last exchange lowered the within sum of squares. */
    double gain();

    /** Adds the rows of every segment up afresh; the centres stay. */
    void addUp(Centroids centroids, double[] weights);

    /**
     * Lowers to the squared distance of every row to the nearest of some points, where that is less.
     *
     * @param factors by row, what distances are multiplied by; null for 1
     */
    void lowerToNearest(double[] points, int count, double[] factors, double[] squared);
}
