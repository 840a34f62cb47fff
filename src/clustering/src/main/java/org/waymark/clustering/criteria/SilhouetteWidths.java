package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.distance.PairDistances;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Silhouette widths of weighted rows, all pairs compared, a block of rows against a tile of rows at a time. Needs memory
 * for the rows only, not for their distances.
 */
final class SilhouetteWidths {

    private static final int BLOCK = 32;

    private final UniqueRows rows;
    /** First row of each segment, and the number of rows at the end. */
    private final int[] starts;
    /** Weight of a single respondent among those that equal the row. */
    private final double[] singleWeight;
    /** Whether the row's segment has nobody else. */
    private final boolean[] alone;

    private final double[] width;

    /**
     * @param rows sorted by segment
     * @param respondents by row, how many respondents it stands for
     */
    SilhouetteWidths(UniqueRows rows, int[] starts, int[] respondents) {
        this.rows = rows;
        this.starts = starts;
        this.width = new double[rows.count()];
        this.singleWeight = new double[rows.count()];
        this.alone = new boolean[rows.count()];
        for (int segment = 0; segment < starts.length - 1; segment++) {
            int inSegment = Arrays.stream(respondents, starts[segment], starts[segment + 1])
                    .sum();
            for (int row = starts[segment]; row < starts[segment + 1]; row++) {
                singleWeight[row] = rows.weight(row) / respondents[row];
                alone[row] = inSegment == 1;
            }
        }
    }

    /** @return width by row */
    double[] compute(Workers workers, Checkpoint checkpoint) {
        int blocks = (rows.count() + BLOCK - 1) / BLOCK;
        workers.map(blocks, block -> {
            int first = block * BLOCK;
            int count = Math.min(BLOCK, rows.count() - first);
            computeBlock(first, count, checkpoint);
            checkpoint.advance(count);
            return null;
        });
        return width;
    }

    private void computeBlock(int first, int count, Checkpoint checkpoint) {
        double[] points = rows.copyRows(IntStream.range(first, first + count).toArray());
        double[][] distance = new double[count][Tile.ROWS];
        double[][] sums = new double[count][starts.length - 1];
        double[][] weights = new double[count][starts.length - 1];
        PairDistances pairs = new PairDistances();
        Tile tile = rows.newTile();
        for (int index = 0; index < rows.tiles(); index++) {
            rows.load(index, tile);
            pairs.distances(tile, points, count, distance);
            for (int point = 0; point < count; point++) {
                addBySegment(tile, distance[point], sums[point], weights[point]);
            }
            checkpoint.advance(0);
        }
        for (int point = 0; point < count; point++) {
            width[first + point] = width(first + point, sums[point], weights[point]);
        }
    }

    private void addBySegment(Tile tile, double[] distance, double[] sums, double[] weights) {
        int end = tile.first() + tile.size();
        for (int segment = 0; segment < sums.length; segment++) {
            int from = Math.max(tile.first(), starts[segment]);
            int to = Math.min(end, starts[segment + 1]);
            for (int row = from; row < to; row++) {
                double d = distance[row - tile.first()];
                if (!Double.isNaN(d)) {
                    sums[segment] += rows.weight(row) * d;
                    weights[segment] += rows.weight(row);
                }
            }
        }
    }

    /** (b − a) / max(a, b) with a the mean distance within the own segment and b to the nearest other one. */
    private double width(int row, double[] sums, double[] weights) {
        if (alone[row]) {
            return 0;
        }
        int own = 0;
        while (starts[own + 1] <= row) {
            own++;
        }
        double others = weights[own] - singleWeight[row];
        double nearest = Double.POSITIVE_INFINITY;
        for (int segment = 0; segment < sums.length; segment++) {
            if (segment != own && weights[segment] > 0) {
                nearest = Math.min(nearest, sums[segment] / weights[segment]);
            }
        }
        double within = others > 0 ? sums[own] / others : 0;
        double larger = Math.max(within, nearest);
        return larger > 0 && larger < Double.POSITIVE_INFINITY ? (nearest - within) / larger : 0;
    }
}
