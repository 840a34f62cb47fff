package org.waymark.clustering.kmeans;

import org.waymark.clustering.distance.DistanceKernel;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/** Assigns rows to the nearest of given centres; of equally near ones, to the first. */
final class NearestCentre {

    private NearestCentre() {}

    /** @return segment by distinct row */
    static int[] assign(UniqueRows rows, double[] centres, int segments, DistanceKernel kernel) {
        int[] segmentOf = new int[rows.count()];
        Scratch scratch = new Scratch(rows, segments);
        for (int tile = 0; tile < rows.tiles(); tile++) {
            rows.load(tile, scratch.tile);
            kernel.squaredDistances(scratch.tile, centres, segments, scratch.distance);
            scratch.nearestOfAll(scratch.tile.size());
            for (int at = 0; at < scratch.tile.size(); at++) {
                segmentOf[tile * Tile.ROWS + at] = scratch.segmentAtDistance(scratch.nearest[at], at);
            }
        }
        return segmentOf;
    }
}
