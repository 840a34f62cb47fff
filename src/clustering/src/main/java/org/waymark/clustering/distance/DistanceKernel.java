package org.waymark.clustering.distance;

import org.waymark.clustering.preparation.Tile;

/**
 * Squared distances between the rows of a tile and some points: the seam for faster arithmetic. An
 * implementation must give the same numbers, to the last bit, whatever the machine, because equal seeds promise equal
 * segments.
 */
public interface DistanceKernel {

    /** The kernel to use; chosen here once there are several. */
    static DistanceKernel best() {
        return ColumnKernel.INSTANCE;
    }

    /**
     * Sum of squared differences over the variables observed in the row.
     *
     * @param points {@code count} points one after the other, complete
     * @param into by point and place in the tile; overwritten up to the size of the tile
     */
    void squaredDistances(Tile tile, double[] points, int count, double[][] into);
}
