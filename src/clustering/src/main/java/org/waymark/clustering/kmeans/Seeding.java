package org.waymark.clustering.kmeans;

import java.util.Arrays;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * Chooses rows as centres: all of them by k-means++ (Arthur, Vassilvitskii 2007, SODA), or one in exchange for another
 * by a random swap (Fränti 2018, "Efficiency of random swap clustering", Journal of Big Data 5).
 */
final class Seeding {

    private final UniqueRows rows;
    private final int count;
    private final int variables;
    private final Passes passes;
    private final double[] means;
    /** Variables / variables observed, which makes distances of incomplete rows comparable; null when none is missing. */
    private final double[] comparability;

    private final double[] nearest;
    private final double[] chances;

    Seeding(UniqueRows rows, Passes passes) {
        this.rows = rows;
        this.count = rows.weightedCount();
        this.variables = rows.variables();
        this.passes = passes;
        this.nearest = new double[count];
        this.chances = new double[count];
        this.means = rows.hasMissing() ? meansOfObserved() : null;
        this.comparability = rows.hasMissing() ? comparability() : null;
    }

    /** Sets all centres; the next pass assigns the rows. */
    void plusPlus(Centroids centroids, SeededRandom random) {
        centroids.clear();
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int row = 0; row < count; row++) {
            chances[row] = rows.weight(row);
        }
        for (int segment = 0; segment < centroids.segments; segment++) {
            placeOnRow(centroids, segment, draw(random));
            lowerNearest(centroids.centre, segment, segment + 1);
            for (int row = 0; row < count; row++) {
                chances[row] = rows.weight(row) * nearest[row];
            }
        }
    }

    /**
     * Takes one centre away and puts it on a random row. A centre whose segment could join its neighbour at little cost
     * is taken more often, and a row far from all other centres is chosen more often: both raise the share of swaps that
     * help, and leave every swap possible.
     */
    void swap(Centroids centroids, SeededRandom random) {
        int removed = drawRemoval(centroids, random);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        lowerNearest(centroids.centre, 0, removed);
        lowerNearest(centroids.centre, removed + 1, centroids.segments);
        for (int row = 0; row < count; row++) {
            chances[row] = rows.weight(row) * Math.sqrt(nearest[row]);
        }
        placeOnRow(centroids, removed, draw(random));
    }

    /** Draws a segment, its chance inverse to what joining it with its nearest neighbour would cost (Ward 1963). */
    private int drawRemoval(Centroids centroids, SeededRandom random) {
        double[] chance = new double[centroids.segments];
        double total = 0;
        for (int segment = 0; segment < chance.length; segment++) {
            double cost = costOfJoining(centroids, segment);
            if (cost <= 0) {
                return segment;
            }
            chance[segment] = 1 / cost;
            total += chance[segment];
        }
        double point = random.nextDouble() * total;
        int drawn = 0;
        while (drawn < chance.length - 1 && point >= chance[drawn]) {
            point -= chance[drawn];
            drawn++;
        }
        return drawn;
    }

    private double costOfJoining(Centroids centroids, int segment) {
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < centroids.segments; other++) {
            if (other != segment) {
                double squared = 0;
                for (int variable = 0; variable < variables; variable++) {
                    double difference = centroids.centre[segment * variables + variable]
                            - centroids.centre[other * variables + variable];
                    squared += difference * difference;
                }
                double a = centroids.weight[segment];
                double b = centroids.weight[other];
                least = Math.min(least, squared * (a * (b / (a + b))));
            }
        }
        return least;
    }

    private void placeOnRow(Centroids centroids, int segment, int row) {
        double[] point = rows.copyRows(row);
        for (int variable = 0; variable < variables; variable++) {
            double value = point[variable];
            centroids.centre[segment * variables + variable] = Double.isNaN(value) ? means[variable] : value;
        }
    }

    /** Draws a row with the chances set; any row when all chances are 0. */
    private int draw(SeededRandom random) {
        double total = 0;
        for (double chance : chances) {
            total += chance;
        }
        if (!(total > 0)) {
            return random.nextInt(count);
        }
        double point = random.nextDouble() * total;
        int last = 0;
        for (int row = 0; row < count; row++) {
            if (chances[row] > 0) {
                last = row;
                point -= chances[row];
                if (point < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private void lowerNearest(double[] centre, int fromSegment, int toSegment) {
        if (fromSegment >= toSegment) {
            return;
        }
        double[] points = Arrays.copyOfRange(centre, fromSegment * variables, toSegment * variables);
        passes.lowerToNearest(points, toSegment - fromSegment, comparability, nearest);
    }

    private double[] meansOfObserved() {
        double[] sums = new double[variables];
        double[] weights = new double[variables];
        Tile tile = rows.newTile();
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, tile);
            }
            for (int variable = 0; variable < variables; variable++) {
                double weight = rows.weight(row) * tile.observed()[variable][row % Tile.ROWS];
                sums[variable] += weight * tile.values()[variable][row % Tile.ROWS];
                weights[variable] += weight;
            }
        }
        for (int variable = 0; variable < variables; variable++) {
            sums[variable] = weights[variable] == 0 ? 0 : sums[variable] / weights[variable];
        }
        return sums;
    }

    private double[] comparability() {
        double[] factors = new double[count];
        Tile tile = rows.newTile();
        for (int row = 0; row < count; row++) {
            if (row % Tile.ROWS == 0) {
                rows.load(row / Tile.ROWS, tile);
            }
            factors[row] = (double) variables / tile.observedIn(row % Tile.ROWS);
        }
        return factors;
    }
}
