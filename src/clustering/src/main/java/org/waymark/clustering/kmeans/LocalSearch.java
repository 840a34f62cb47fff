package org.waymark.clustering.kmeans;

import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * Brings centres to a local optimum: passes of Lloyd's algorithm while many rows change segments, then passes of
 * single-row exchange in the manner of Hartigan and Wong (1979), whose optima are a subset of Lloyd's and lower.
 */
final class LocalSearch {

    private static final int MOST_PASSES = 300;

    /** Up to this many rows, exchange begins as soon as fewer than a third of the rows change in a pass. */
    private static final int SMALL = 20_000;

    /** A pass that gains a smaller share than this ends the search. */
    private static final double SMALLEST_GAIN = 1e-12;

    /**
     * Gains shrink by about a fifth from pass to pass, so all passes to come gain about five times the last. A candidate
     * that would not reach the bound with twice as much is given up.
     */
    private static final double GAIN_STILL_EXPECTED = 10;

    /** How much weights vary in a kick, and for how many passes. */
    private static final double KICK_STRENGTH = 0.3;

    private static final int KICK_PASSES = 3;

    private final UniqueRows rows;
    private final int count;
    private final int segments;
    private final WorkMeter meter;
    private final Passes passes;
    private final double[] trueWeights;
    private final int fewChanges;
    private final boolean withExchange;
    private double[] weights;

    /** @param withExchange whether Lloyd passes are followed by exchange, or go on until no row changes */
    LocalSearch(UniqueRows rows, int segments, boolean withExchange, Workers workers, Checkpoint checkpoint) {
        this(rows, segments, withExchange, CodeKernel.best(), workers, checkpoint);
    }

    LocalSearch(
            UniqueRows rows,
            int segments,
            boolean withExchange,
            CodeKernel.Factory kernels,
            Workers workers,
            Checkpoint checkpoint) {
        this.rows = rows;
        this.count = rows.weightedCount();
        this.segments = segments;
        this.meter = new WorkMeter(checkpoint);
        this.passes = rows.codeBook().isPresent()
                ? new CodePasses(rows, segments, kernels, workers, meter)
                : new TilePasses(rows, segments, workers, meter);
        this.trueWeights = rows.weights();
        this.weights = trueWeights;
        this.withExchange = withExchange;
        this.fewChanges = !withExchange ? 0 : count <= SMALL ? count / 3 : count / 200;
    }

    /** Squared differences that the passes so far stand for: a measure of time that is the same on every machine. */
    long work() {
        return meter.work();
    }

    Passes passes() {
        return passes;
    }

    Centroids newCentroids() {
        return new Centroids(segments, rows);
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

    /** Some passes of Lloyd's algorithm, fewer when nothing changes any more. */
    void approach(Centroids centroids, int passes) {
        int pass = 0;
        while (pass < passes && lloydPass(centroids) > 0) {
            pass++;
        }
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
        for (int pass = 0; pass < KICK_PASSES && passes.exchange(centroids, weights) > 0; pass++) {
            // the condition does the work
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
        for (int pass = 0; pass < MOST_PASSES && passes.exchange(centroids, weights) > 0; pass++) {
            if (pass > 0 && centroids.within - GAIN_STILL_EXPECTED * passes.gain() > bound) {
                return false;
            }
            if (passes.gain() < SMALLEST_GAIN * centroids.within) {
                break;
            }
        }
        return true;
    }

    /** Assigns every row to the nearest centre, then moves the centres. */
    int lloydPass(Centroids centroids) {
        int changed = passes.assign(centroids, weights) + fillEmptySegments(centroids);
        centroids.recentreAll();
        return changed;
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
        Tile tile = rows.newTile();
        double worst = -1;
        int worstRow = -1;
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, tile);
            }
            int old = centroids.segmentOf[row];
            double cost =
                    weights[row] * tile.squaredDistance(row % Tile.ROWS, centroids.centre, old * rows.variables());
            if (cost > worst && centroids.members[old] > 1) {
                worst = cost;
                worstRow = row;
            }
        }
        rows.loadRow(worstRow, tile);
        int at = worstRow % Tile.ROWS;
        centroids.move(tile, at, centroids.segmentOf[worstRow], segment, weights[worstRow]);
        centroids.segmentOf[worstRow] = segment;
    }

    private void rebuild(Centroids centroids) {
        passes.addUp(centroids, weights);
        centroids.recentreAll();
    }
}
