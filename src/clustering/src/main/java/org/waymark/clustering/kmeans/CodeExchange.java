package org.waymark.clustering.kmeans;

import java.util.List;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Moves single coded rows to where they cost least, one after the other, the centres following each move. Before, several
 * threads leave out the rows that are so well off where they are that centres which move a little change nothing for them.
 * A run without a move has tried every row.
 */
final class CodeExchange {

    /** How often candidates are tried before all rows are looked at again. */
    private static final int ROUNDS = 5;

    /** A row that another segment would cost more than this many times its own is left out. */
    private static final double NEARLY = 1.001;

    private final UniqueRows rows;
    private final int segments;
    private final SpareTiles spareTiles;
    private final Workers workers;
    private double gain;

    CodeExchange(UniqueRows rows, int segments, SpareTiles spareTiles, Workers workers) {
        this.rows = rows;
        this.segments = segments;
        this.spareTiles = spareTiles;
        this.workers = workers;
    }

    /** By how much the last run lowered the within sum of squares. */
    double gain() {
        return gain;
    }

    /**
     * Tries rows until none moves, or a few times.
     *
     * @param candidates the rows to try, in order, in as many lists as there are tasks
     * @return moves
     */
    int run(List<int[]> candidates, Centroids centroids, double[] weights) {
        gain = 0;
        List<int[]> undecided =
                workers.map(candidates.size(), task -> undecided(candidates.get(task), centroids, weights));
        int moves = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int moved = move(undecided, centroids, weights);
            moves += moved;
            if (moved == 0) {
                break;
            }
        }
        return moves;
    }

    private int[] undecided(int[] candidates, Centroids centroids, double[] weights) {
        RowList found = new RowList();
        Tile tile = spareTiles.take();
        for (int row : candidates) {
            rows.loadRow(row, tile);
            int other = cheapestOther(centroids, tile, row, weights[row]);
            double cost = centroids.costOfInsertion(tile, row % Tile.ROWS, other, weights[row]);
            if (cost < NEARLY * costOfStaying(centroids, tile, row, weights[row])) {
                found.add(row);
            }
        }
        spareTiles.giveBack(tile);
        return found.toArray();
    }

    private int move(List<int[]> undecided, Centroids centroids, double[] weights) {
        int moves = 0;
        Tile tile = spareTiles.take();
        for (int[] ofTask : undecided) {
            for (int row : ofTask) {
                rows.loadRow(row, tile);
                moves += moveToCheapest(centroids, tile, row, weights[row]) ? 1 : 0;
            }
        }
        spareTiles.giveBack(tile);
        return moves;
    }

    private boolean moveToCheapest(Centroids centroids, Tile tile, int row, double weight) {
        int at = row % Tile.ROWS;
        int old = centroids.segmentOf[row];
        int cheapest = cheapestOther(centroids, tile, row, weight);
        double cost = centroids.costOfInsertion(tile, at, cheapest, weight);
        if (cost >= costOfStaying(centroids, tile, row, weight)) {
            return false;
        }
        gain += weight * (centroids.gainOfRemoval(tile, at, old, weight) - cost);
        centroids.move(tile, at, old, cheapest, weight);
        centroids.recentre(old);
        centroids.recentre(cheapest);
        centroids.segmentOf[row] = cheapest;
        return true;
    }

    /** What another segment must clearly cost less than; 0 for a row that is alone in its segment, which stays. */
    private static double costOfStaying(Centroids centroids, Tile tile, int row, double weight) {
        int own = centroids.segmentOf[row];
        return centroids.wouldBeEmptyWithout(own, weight)
                ? 0
                : TilePasses.CLEARLY_LESS * centroids.gainOfRemoval(tile, row % Tile.ROWS, own, weight);
    }

    /** The segment, other than its own, where the row costs least. */
    private int cheapestOther(Centroids centroids, Tile tile, int row, double weight) {
        int own = centroids.segmentOf[row];
        int cheapest = own == 0 ? 1 : 0;
        double least = Double.POSITIVE_INFINITY;
        for (int segment = 0; segment < segments; segment++) {
            double cost = segment == own
                    ? Double.POSITIVE_INFINITY
                    : centroids.costOfInsertion(tile, row % Tile.ROWS, segment, weight);
            if (cost < least) {
                least = cost;
                cheapest = segment;
            }
        }
        return cheapest;
    }
}
