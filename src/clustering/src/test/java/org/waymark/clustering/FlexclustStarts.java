package org.waymark.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.ResampleClusterer;

/**
 * K-means as R {@code flexclust::stepFlexclust} does it by default: the best of three starts from random rows, Lloyd
 * passes only. The worse the search, the less stable segments look, so that its results can be compared with those of
 * the same search only.
 */
final class FlexclustStarts {

    private static final int STARTS = 3;
    private static final int MOST_PASSES = 200;

    private final double[][] rows;
    private final double[] weights;
    private final int segments;

    private FlexclustStarts(double[][] rows, double[] weights, int segments) {
        this.rows = rows;
        this.weights = weights;
        this.segments = segments;
    }

    static ResampleClusterer of(PreparedData data) {
        double[][] rows = IntStream.range(0, data.unique().weightedCount())
                .mapToObj(row -> data.unique().copyRows(row))
                .toArray(double[][]::new);
        return (weights, segments, seed, checkpoint) ->
                new FlexclustStarts(rows, weights, segments).best(new SeededRandom(seed));
    }

    private int[] best(SeededRandom random) {
        int[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            double[][] centres = IntStream.range(0, segments)
                    .mapToObj(segment -> rows[draw(random)].clone())
                    .toArray(double[][]::new);
            int[] segmentOf = new int[rows.length];
            double before = Double.POSITIVE_INFINITY;
            double within = assign(centres, segmentOf);
            for (int pass = 0; pass < MOST_PASSES && within < before; pass++) {
                moveCentres(centres, segmentOf);
                before = within;
                within = assign(centres, segmentOf);
            }
            if (within < least) {
                least = within;
                best = segmentOf;
            }
        }
        return best;
    }

    private int draw(SeededRandom random) {
        double place = random.nextDouble() * Arrays.stream(weights).sum();
        int row = -1;
        while (place >= 0) {
            place -= weights[++row];
        }
        return row;
    }

    private double assign(double[][] centres, int[] segmentOf) {
        double within = 0;
        for (int row = 0; row < rows.length; row++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int segment = 0; segment < segments; segment++) {
                double squares = 0;
                for (int variable = 0; variable < rows[row].length; variable++) {
                    double difference = rows[row][variable] - centres[segment][variable];
                    squares += difference * difference;
                }
                if (squares < nearest) {
                    nearest = squares;
                    segmentOf[row] = segment;
                }
            }
            within += weights[row] * nearest;
        }
        return within;
    }

    /** An empty segment keeps its centre. */
    private void moveCentres(double[][] centres, int[] segmentOf) {
        for (int segment = 0; segment < segments; segment++) {
            double[] sums = new double[centres[segment].length];
            double weight = 0;
            for (int row = 0; row < rows.length; row++) {
                if (segmentOf[row] == segment && weights[row] > 0) {
                    weight += weights[row];
                    for (int variable = 0; variable < sums.length; variable++) {
                        sums[variable] += weights[row] * rows[row][variable];
                    }
                }
            }
            double total = weight;
            if (total > 0) {
                centres[segment] = Arrays.stream(sums).map(sum -> sum / total).toArray();
            }
        }
    }
}
