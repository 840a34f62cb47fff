package org.waymark.clustering.kmeans;

import java.util.List;
import org.waymark.clustering.distance.DistanceKernel;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Passes over rows kept as numbers: the distances of a tile to all centres at once, then one row after the other.
 *
 * <p>Bounds on distances that would let rows be skipped (Hamerly 2010) were measured and left out: with 20 variables
 * and few segments they skip less than a third of the rows, and the vectorised kernel is three times as fast as
 * computing the rest one by one.
 */
final class TilePasses implements Passes {

    /** Tiles of one task; rows of larger data are cut into tasks for several threads. */
    private static final int TILES_PER_TASK = 64;

    /** A move must lower the sum of squares by more than rounding could. */
    static final double CLEARLY_LESS = 1 - 1e-10;

    /** By how much distances may have shrunk since the tile was loaded. */
    private static final double OUT_OF_DATE = 1.1;

    private final UniqueRows rows;
    private final int count;
    private final int segments;
    private final DistanceKernel kernel = DistanceKernel.best();
    private final Workers workers;
    private final WorkMeter meter;
    private final Scratch scratch;
    private double gainOfPass;

    TilePasses(UniqueRows rows, int segments, Workers workers, WorkMeter meter) {
        this.rows = rows;
        this.count = rows.weightedCount();
        this.segments = segments;
        this.workers = workers;
        this.meter = meter;
        this.scratch = new Scratch(rows, segments);
    }

    @Override
    public double gain() {
        return gainOfPass;
    }

    @Override
    public int assign(Centroids centroids, double[] weights) {
        int tiles = (count + Tile.ROWS - 1) / Tile.ROWS;
        int tasks = (tiles + TILES_PER_TASK - 1) / TILES_PER_TASK;
        List<Part> parts = workers.map(tasks, task -> {
            Centroids changes = tasks == 1 ? centroids : Centroids.ofChanges(segments, rows);
            Scratch own = tasks == 1 ? scratch : new Scratch(rows, segments);
            int from = task * TILES_PER_TASK;
            return assign(centroids, weights, changes, own, from, Math.min(tiles, from + TILES_PER_TASK));
        });
        centroids.within = parts.stream().mapToDouble(Part::within).sum();
        if (tasks > 1) {
            parts.forEach(part -> centroids.addSums(part.changes()));
        }
        return parts.stream().mapToInt(Part::changed).sum();
    }

    private Part assign(
            Centroids centroids, double[] weights, Centroids changes, Scratch own, int fromTile, int toTile) {
        double within = 0;
        int changed = 0;
        for (int tile = fromTile; tile < toTile; tile++) {
            int size = loadWithDistances(centroids, tile, own);
            own.nearestOfAll(size);
            for (int at = 0; at < size; at++) {
                int row = own.tile.first() + at;
                int old = centroids.segmentOf[row];
                double nearest = own.nearest[at];
                within += weights[row] * nearest;
                if (old == Centroids.UNASSIGNED || own.distance[old][at] > nearest) {
                    int segment = own.segmentAtDistance(nearest, at);
                    changes.move(own.tile, at, old, segment, weights[row]);
                    centroids.segmentOf[row] = segment;
                    changed++;
                }
            }
        }
        countWorkOf(toTile - fromTile);
        return new Part(within, changed, changes);
    }

    @Override
    public int exchange(Centroids centroids, double[] weights) {
        double within = 0;
        int moves = 0;
        gainOfPass = 0;
        int tiles = (count + Tile.ROWS - 1) / Tile.ROWS;
        for (int tile = 0; tile < tiles; tile++) {
            int size = loadWithDistances(centroids, tile, scratch);
            scratch.nearestOfOthers(centroids.segmentOf, size);
            double lightest = centroids.lightest();
            for (int at = 0; at < size; at++) {
                int row = scratch.tile.first() + at;
                within += weights[row] * scratch.ownDistance[at];
                if (mayMove(centroids, row, at, weights[row], lightest)
                        && moveToCheapest(centroids, row, at, weights[row])) {
                    moves++;
                }
            }
            if (tile % TILES_PER_TASK == TILES_PER_TASK - 1 || tile == tiles - 1) {
                countWorkOf(tile % TILES_PER_TASK + 1);
            }
        }
        // Only right when nothing moved, as in the last pass: centres of later tiles had moved on.
        centroids.within = within;
        return moves;
    }

    /**
     * A quick test on the distances of the tile that rules out nearly all rows: gain W d / (W − w) against the least cost
     * there could be, multiplied out because divisions would take as long as the distances.
     */
    private boolean mayMove(Centroids centroids, int row, int at, double weight, double lightest) {
        int segment = centroids.segmentOf[row];
        double total = centroids.weight[segment];
        boolean gains = scratch.ownDistance[at] * total * (lightest + weight)
                > scratch.nearest[at] * lightest * (total - weight);
        return (gains || rows.hasMissing()) && !centroids.wouldBeEmptyWithout(segment, weight);
    }

    private boolean moveToCheapest(Centroids centroids, int row, int at, double weight) {
        int old = centroids.segmentOf[row];
        double gain = centroids.gainOfRemoval(scratch.tile, at, old, weight);
        double least = CLEARLY_LESS * gain;
        int cheapest = old;
        for (int segment = 0; segment < segments; segment++) {
            if (segment != old && mayCostLess(centroids, segment, at, weight, least)) {
                double cost = centroids.costOfInsertion(scratch.tile, at, segment, weight);
                if (cost < least) {
                    least = cost;
                    cheapest = segment;
                }
            }
        }
        if (cheapest == old) {
            return false;
        }
        centroids.move(scratch.tile, at, old, cheapest, weight);
        centroids.recentre(old);
        centroids.recentre(cheapest);
        centroids.segmentOf[row] = cheapest;
        gainOfPass += weight * (gain - least);
        return true;
    }

    /** A quick test on the distances of the tile, which are a little out of date since rows moved. */
    private boolean mayCostLess(Centroids centroids, int segment, int at, double weight, double least) {
        double total = centroids.weight[segment];
        return rows.hasMissing() || scratch.distance[segment][at] * total <= OUT_OF_DATE * least * (total + weight);
    }

    @Override
    public void addUp(Centroids centroids, double[] weights) {
        centroids.clearSums();
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, scratch.tile);
            }
            centroids.add(scratch.tile, row % Tile.ROWS, centroids.segmentOf[row], weights[row], 1);
        }
    }

    @Override
    public void lowerToNearest(double[] points, int number, double[] factors, double[] squared) {
        for (int first = 0; first < count; first += Tile.ROWS) {
            rows.load(first / Tile.ROWS, scratch.tile);
            kernel.squaredDistances(scratch.tile, points, number, scratch.distance);
            int size = Math.min(scratch.tile.size(), count - first);
            scratch.nearestOf(number, size);
            for (int at = 0; at < size; at++) {
                double factor = factors == null ? 1 : factors[first + at];
                squared[first + at] = Math.min(squared[first + at], factor * scratch.nearest[at]);
            }
        }
        meter.count((long) count * number * rows.variables());
    }

    private int loadWithDistances(Centroids centroids, int tile, Scratch own) {
        rows.load(tile, own.tile);
        kernel.squaredDistances(own.tile, centroids.centre, segments, own.distance);
        return Math.min(own.tile.size(), count - own.tile.first());
    }

    private void countWorkOf(int tiles) {
        meter.count((long) tiles * Tile.ROWS * segments * rows.variables());
    }

    private record Part(double within, int changed, Centroids changes) {}
}
