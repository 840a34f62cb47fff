package org.waymark.clustering.kmeans;

import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.distance.CodeTable;
import org.waymark.clustering.distance.DistanceKernel;
import org.waymark.clustering.distance.NearestPoints;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/** Assigns rows to the nearest of given centres; of equally near ones, to the first. */
final class NearestCentre {

    private NearestCentre() {}

    /** @return segment by distinct row */
    static int[] assign(UniqueRows rows, double[] centres, int segments) {
        int[] segmentOf = new int[rows.count()];
        assign(rows, 0, centres, segments, segmentOf);
        return segmentOf;
    }

    /** Assigns the rows from {@code first} on. */
    static void assign(UniqueRows rows, int first, double[] centres, int segments, int[] segmentOf) {
        if (rows.codeBook().isPresent()) {
            ofCodes(rows, first, centres, segments, segmentOf);
        } else {
            ofNumbers(rows, first, centres, segments, segmentOf);
        }
    }

    private static void ofNumbers(UniqueRows rows, int first, double[] centres, int segments, int[] segmentOf) {
        Scratch scratch = new Scratch(rows, segments);
        for (int number = first / Tile.ROWS; number < rows.tiles(); number++) {
            rows.load(number, scratch.tile);
            DistanceKernel.best().squaredDistances(scratch.tile, centres, segments, scratch.distance);
            scratch.nearestOfAll(scratch.tile.size());
            for (int at = 0; at < scratch.tile.size(); at++) {
                int row = number * Tile.ROWS + at;
                if (row >= first) {
                    segmentOf[row] = scratch.segmentAtDistance(scratch.nearest[at], at);
                }
            }
        }
    }

    private static void ofCodes(UniqueRows rows, int first, double[] centres, int segments, int[] segmentOf) {
        CodeTable table = new CodeTable(rows.codeBook().orElseThrow(), centres, segments);
        CodeKernel kernel = CodeKernel.best().of(table);
        NearestPoints nearest = new NearestPoints();
        Tile tile = rows.newTile();
        for (int row = first; row < segmentOf.length; row++) {
            int at = row % Tile.ROWS;
            if (at == 0 || row == first) {
                kernel.nearest(rows.codes(row / Tile.ROWS), Tile.ROWS, nearest);
            }
            segmentOf[row] = nearest.point[at];
            if (nearest.lead[at] <= table.doubt()) {
                rows.loadRow(row, tile);
                segmentOf[row] = tile.nearest(at, centres, segments);
            }
        }
    }
}
