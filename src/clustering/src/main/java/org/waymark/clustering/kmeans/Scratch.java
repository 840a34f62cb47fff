package org.waymark.clustering.kmeans;

import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/** Memory for the distances of one tile at a time. */
final class Scratch {

    final Tile tile;
    /** By segment and place in the tile. */
    final double[][] distance;
    /** Distance to the nearest of the segments asked about. */
    final double[] nearest = new double[Tile.ROWS];
    /** Distance to the row's own segment. */
    final double[] ownDistance = new double[Tile.ROWS];

    Scratch(UniqueRows rows, int segments) {
        this.tile = rows.newTile();
        this.distance = new double[segments][Tile.ROWS];
    }

    void nearestOfAll(int size) {
        nearestOf(distance.length, size);
    }

    /** Of the first {@code points} only. */
    void nearestOf(int points, int size) {
        System.arraycopy(distance[0], 0, nearest, 0, size);
        for (int segment = 1; segment < points; segment++) {
            keepSmaller(distance[segment], nearest, size);
        }
    }

    /** Leaves out the row's own segment, whose distance goes to {@link #ownDistance} and is overwritten. */
    void nearestOfOthers(int[] segmentOf, int size) {
        for (int at = 0; at < size; at++) {
            double[] own = distance[segmentOf[tile.first() + at]];
            ownDistance[at] = own[at];
            own[at] = Double.POSITIVE_INFINITY;
        }
        nearestOfAll(size);
    }

    int segmentAtDistance(double searched, int at) {
        int segment = 0;
        while (distance[segment][at] != searched) {
            segment++;
        }
        return segment;
    }

    private static void keepSmaller(double[] candidates, double[] smallest, int size) {
        for (int at = 0; at < size; at++) {
            smallest[at] = Math.min(smallest[at], candidates[at]);
        }
    }
}
