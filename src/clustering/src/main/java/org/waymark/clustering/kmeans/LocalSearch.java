package org.waymark.clustering.kmeans;

import java.util.Arrays;
import java.util.List;
import org.waymark.clustering.distance.DistanceKernel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * Brings centres to a local optimum: passes of Lloyd's algorithm while many rows change segments, then passes of
 * single-row exchange in the manner of Hartigan and Wong (1979), whose optima are a subset of Lloyd's and lower.
 *
 * <p>Bounds on distances that would let rows be skipped (Hamerly 2010) were measured and left out: with 20 variables
 * and few segments they skip less than a third of the rows, and the vectorised kernel is three times as fast as
 * computing the rest one by one.
 */
final class LocalSearch {

    /** Tiles of one task; rows of larger data are cut into tasks for several threads. */
    private static final int TILES_PER_TASK = 64;

    private static final int MOST_PASSES = 300;

    /** Up to this many rows, exchange begins as soon as fewer than a third of the rows change in a pass. */
    private static final int SMALL = 20_000;

    /** A move must lower the sum of squares by more than rounding could. */
    private static final double CLEARLY_LESS = 1 - 1e-10;

    /** A pass that gains a smaller share than this ends the search. */
    private static final double SMALLEST_GAIN = 1e-12;

    /**
     * Gains shrink by about a fifth from pass to pass, so all passes to come gain about five times the last. A candidate
     * that would not reach the bound with twice as much is given up.
     */
    private static final double GAIN_STILL_EXPECTED = 10;

    /** By how much distances may have shrunk since the tile was loaded. */
    private static final double OUT_OF_DATE = 1.1;

    /** How much weights vary in a kick, and for how many passes. */
    private static final double KICK_STRENGTH = 0.3;

    private static final int KICK_PASSES = 3;

    private final UniqueRows rows;
    private final int count;
    private final int segments;
    private final DistanceKernel kernel;
    private final Workers workers;
    private final Checkpoint checkpoint;
    private final double[] trueWeights;
    private final Scratch scratch;
    private final int fewChanges;
    private final boolean withExchange;
    private double[] weights;
    private double gainOfPass;
    private long work;

    /** @param withExchange whether Lloyd passes are followed by exchange, or go on until no row changes */
    LocalSearch(
            UniqueRows rows,
            int segments,
            boolean withExchange,
            DistanceKernel kernel,
            Workers workers,
            Checkpoint checkpoint) {
        this.rows = rows;
        this.count = rows.weightedCount();
        this.segments = segments;
        this.kernel = kernel;
        this.workers = workers;
        this.checkpoint = checkpoint;
        this.trueWeights = new double[count];
        Arrays.setAll(trueWeights, rows::weight);
        this.weights = trueWeights;
        this.scratch = new Scratch(rows, segments);
        this.withExchange = withExchange;
        this.fewChanges = !withExchange ? 0 : count <= SMALL ? count / 3 : count / 200;
    }

    /** Squared differences computed so far: a measure of time that is the same on every machine. */
    long work() {
        return work;
    }

    void countWork(long squaredDifferences) {
        work += squaredDifferences;
        checkpoint.advance(squaredDifferences);
    }

    Centroids newCentroids() {
        return new Centroids(segments, rows.variables(), count, rows.hasMissing());
    }

    /**
     * Improves until no single row can improve it any more.
     *
     * @param bound the search may stop early when it is not going to end below this
     * @return whether the local optimum was reached, so that {@code within} is that of the rows and centres
     */
    boolean descend(Centroids centroids, double bound) {
        double previous = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int changed = lloydPass(centroids);
            if (changed <= fewChanges) {
                break;
            }
            double gain = previous - centroids.within;
            if (pass > 0 && centroids.within - GAIN_STILL_EXPECTED * gain > bound) {
                return false;
            }
            previous = centroids.within;
        }
        return !withExchange || exchange(centroids, bound);
    }

    /**
     * Shakes the rows near the borders into other segments by clustering with randomly changed weights for a moment
     * (noising: Charon, Hudry 1993, Operations Research Letters 14), then improves with the true weights. It leaves the
     * many local optima that differ by a few rows, where a swap of a centre would change too much.
     */
    void kick(Centroids centroids, SeededRandom random) {
        double[] kickedWeights = new double[count];
        for (int row = 0; row < count; row++) {
            kickedWeights[row] = trueWeights[row] * (1 + KICK_STRENGTH * (2 * random.nextDouble() - 1));
        }
        weights = kickedWeights;
        rebuild(centroids);
        for (int pass = 0; pass < KICK_PASSES && exchangePass(centroids) > 0; pass++) {
            // exchangePass does the work
        }
        weights = trueWeights;
        rebuild(centroids);
        exchange(centroids, Double.POSITIVE_INFINITY);
    }

    /** Ends a search: sums that were kept up to date by millions of additions are added up afresh. */
    void polish(Centroids centroids) {
        rebuild(centroids);
        exchange(centroids, Double.POSITIVE_INFINITY);
    }

    private boolean exchange(Centroids centroids, double bound) {
        for (int pass = 0; pass < MOST_PASSES && exchangePass(centroids) > 0; pass++) {
            if (pass > 0 && centroids.within - GAIN_STILL_EXPECTED * gainOfPass > bound) {
                return false;
            }
            if (gainOfPass < SMALLEST_GAIN * centroids.within) {
                break;
            }
        }
        return true;
    }

    /** Assigns every row to the nearest centre, then moves the centres. */
    int lloydPass(Centroids centroids) {
        int tiles = (count + Tile.ROWS - 1) / Tile.ROWS;
        int tasks = (tiles + TILES_PER_TASK - 1) / TILES_PER_TASK;
        List<Part> parts = workers.map(tasks, task -> {
            Centroids changes =
                    tasks == 1 ? centroids : new Centroids(segments, rows.variables(), 0, rows.hasMissing());
            Scratch own = tasks == 1 ? scratch : new Scratch(rows, segments);
            return assign(centroids, changes, own, task * TILES_PER_TASK, Math.min(tiles, (task + 1) * TILES_PER_TASK));
        });
        centroids.within = parts.stream().mapToDouble(Part::within).sum();
        if (tasks > 1) {
            parts.forEach(part -> centroids.addSums(part.changes()));
        }
        int changed = parts.stream().mapToInt(Part::changed).sum() + fillEmptySegments(centroids);
        centroids.recentreAll();
        return changed;
    }

    private Part assign(Centroids centroids, Centroids changes, Scratch own, int fromTile, int toTile) {
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
                    if (old != Centroids.UNASSIGNED) {
                        changes.add(own.tile, at, old, weights[row], -1);
                    }
                    changes.add(own.tile, at, segment, weights[row], 1);
                    centroids.segmentOf[row] = segment;
                    changed++;
                }
            }
        }
        countWorkOf(toTile - fromTile);
        return new Part(within, changed, changes);
    }

    /** Moves single rows to the segment where they cost least, the centres following each move; returns the moves. */
    private int exchangePass(Centroids centroids) {
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
                if (mayMove(centroids, row, at, lightest) && moveToCheapest(centroids, row, at)) {
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
    private boolean mayMove(Centroids centroids, int row, int at, double lightest) {
        int segment = centroids.segmentOf[row];
        double total = centroids.weight[segment];
        double weight = weights[row];
        boolean gains = scratch.ownDistance[at] * total * (lightest + weight)
                > scratch.nearest[at] * lightest * (total - weight);
        return (gains || rows.hasMissing()) && !centroids.wouldBeEmptyWithout(segment, weight);
    }

    private boolean moveToCheapest(Centroids centroids, int row, int at) {
        int old = centroids.segmentOf[row];
        double gain = centroids.gainOfRemoval(scratch.tile, at, old, weights[row]);
        double least = CLEARLY_LESS * gain;
        int cheapest = old;
        for (int segment = 0; segment < segments; segment++) {
            if (segment != old && mayCostLess(centroids, segment, row, at, least)) {
                double cost = centroids.costOfInsertion(scratch.tile, at, segment, weights[row]);
                if (cost < least) {
                    least = cost;
                    cheapest = segment;
                }
            }
        }
        if (cheapest == old) {
            return false;
        }
        centroids.add(scratch.tile, at, old, weights[row], -1);
        centroids.add(scratch.tile, at, cheapest, weights[row], 1);
        centroids.recentre(old);
        centroids.recentre(cheapest);
        centroids.segmentOf[row] = cheapest;
        gainOfPass += weights[row] * (gain - least);
        return true;
    }

    /** A quick test on the distances of the tile, which are a little out of date since rows moved. */
    private boolean mayCostLess(Centroids centroids, int segment, int row, int at, double least) {
        double total = centroids.weight[segment];
        return rows.hasMissing()
                || scratch.distance[segment][at] * total <= OUT_OF_DATE * least * (total + weights[row]);
    }

    /** Gives each empty segment the row that is worst off where it is. */
    private int fillEmptySegments(Centroids centroids) {
        int filled = 0;
        for (int segment = 0; segment < segments; segment++) {
            if (centroids.members[segment] == 0) {
                moveWorstRowTo(centroids, segment);
                filled++;
            }
        }
        return filled;
    }

    private void moveWorstRowTo(Centroids centroids, int segment) {
        double worst = -1;
        int worstRow = -1;
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, scratch.tile);
            }
            int old = centroids.segmentOf[row];
            double cost = weights[row]
                    * scratch.tile.squaredDistance(row % Tile.ROWS, centroids.centre, old * rows.variables());
            if (cost > worst && centroids.members[old] > 1) {
                worst = cost;
                worstRow = row;
            }
        }
        rows.load(worstRow / Tile.ROWS, scratch.tile);
        int at = worstRow % Tile.ROWS;
        centroids.add(scratch.tile, at, centroids.segmentOf[worstRow], weights[worstRow], -1);
        centroids.add(scratch.tile, at, segment, weights[worstRow], 1);
        centroids.segmentOf[worstRow] = segment;
    }

    private void rebuild(Centroids centroids) {
        centroids.clearSums();
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, scratch.tile);
            }
            centroids.add(scratch.tile, row % Tile.ROWS, centroids.segmentOf[row], weights[row], 1);
        }
        centroids.recentreAll();
    }

    private int loadWithDistances(Centroids centroids, int tile, Scratch own) {
        rows.load(tile, own.tile);
        kernel.squaredDistances(own.tile, centroids.centre, segments, own.distance);
        return Math.min(own.tile.size(), count - own.tile.first());
    }

    private void countWorkOf(int tiles) {
        countWork((long) tiles * Tile.ROWS * segments * rows.variables());
    }

    private record Part(double within, int changed, Centroids changes) {}
}
