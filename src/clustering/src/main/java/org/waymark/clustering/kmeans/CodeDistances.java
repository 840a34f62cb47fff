package org.waymark.clustering.kmeans;

import java.util.Arrays;
import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.distance.CodeTable;
import org.waymark.clustering.distance.NearestPoints;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Squared distances of coded rows to the nearest of some points, right to the unit of their {@link CodeTable}, and
 * exactly when there is one point or a row is one of the points. For one thread.
 */
final class CodeDistances {

    private final UniqueRows rows;
    private final CodeTable table;
    private final CodeKernel kernel;
    private final NearestPoints nearest = new NearestPoints();

    CodeDistances(UniqueRows rows, double[] points, int count, CodeKernel.Factory kernels) {
        this.rows = rows;
        this.table = new CodeTable(rows.codeBook().orElseThrow(), points, count);
        this.kernel = count > 1 ? kernels.of(table) : null;
    }

    /** @param into by place in the tile */
    void toNearest(int tile, double[] into) {
        byte[] codes = rows.codes(tile);
        Arrays.fill(into, 0);
        for (int group = 0; group < table.book().groups().size(); group++) {
            add(table.least(group), codes, group * Tile.ROWS, into);
        }
        if (kernel != null) {
            kernel.nearest(codes, Tile.ROWS, nearest);
            addUnits(nearest.above, table.unit(), into);
        }
    }

    private static void add(double[] table, byte[] codes, int offset, double[] into) {
        for (int at = 0; at < Tile.ROWS; at++) {
            into[at] += table[codes[offset + at] & 0xFF];
        }
    }

    private static void addUnits(short[] whole, double unit, double[] into) {
        for (int at = 0; at < Tile.ROWS; at++) {
            into[at] += whole[at] * unit;
        }
    }
}
