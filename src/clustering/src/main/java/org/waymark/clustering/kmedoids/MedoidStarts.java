package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.random.SeededRandom;

/** Medoids to begin with. */
final class MedoidStarts {

    private MedoidStarts() {}

    /**
     * BUILD of PAM (Kaufman, Rousseeuw 1990, chapter 2): one after the other, the row that lowers the cost most. With
     * one medoid that is the best there is.
     */
    static int[] build(double[][] distance, double[] weight, int segments, Checkpoint checkpoint) {
        int rows = weight.length;
        double[] toNearest = new double[rows];
        int[] medoids = new int[segments];
        for (int medoid = 0; medoid < segments; medoid++) {
            double[] current = medoid == 0 ? null : toNearest;
            double best = Double.POSITIVE_INFINITY;
            int chosen = -1;
            for (int candidate = 0; candidate < rows; candidate++) {
                double cost = costWith(distance[candidate], current, weight);
                if (cost < best && !contains(medoids, medoid, candidate)) {
                    best = cost;
                    chosen = candidate;
                }
                checkpoint.advance(rows);
            }
            medoids[medoid] = chosen;
            for (int row = 0; row < rows; row++) {
                toNearest[row] = medoid == 0 ? distance[chosen][row] : Math.min(toNearest[row], distance[chosen][row]);
            }
        }
        return medoids;
    }

    /** Different rows, all equally likely. */
    static int[] random(int rows, int segments, SeededRandom random) {
        int[] order = IntStream.range(0, rows).toArray();
        for (int place = 0; place < segments; place++) {
            int other = place + random.nextInt(rows - place);
            int row = order[other];
            order[other] = order[place];
            order[place] = row;
        }
        return Arrays.copyOf(order, segments);
    }

    private static double costWith(double[] toCandidate, double[] toNearest, double[] weight) {
        double cost = 0;
        for (int row = 0; row < weight.length; row++) {
            double d = toNearest == null ? toCandidate[row] : Math.min(toNearest[row], toCandidate[row]);
            cost += weight[row] * d;
        }
        return cost;
    }

    private static boolean contains(int[] medoids, int count, int row) {
        return Arrays.stream(medoids, 0, count).anyMatch(medoid -> medoid == row);
    }
}
