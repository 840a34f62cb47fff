package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import org.waymark.clustering.execution.Checkpoint;

/**
 * Medoids improved by swaps until none lowers the cost: FasterPAM (Schubert, Rousseeuw 2021, "Fast and eager k-medoids
 * clustering: O(k) runtime improvement of the PAM, CLARA, and CLARANS algorithms", Information Systems 101, algorithm 3).
 * One pass over a candidate tells what it would change in exchange for each of the medoids; the first exchange that
 * improves is made at once. For one thread.
 */
final class FasterPam {

    /** A change of the cost by a smaller share may be rounding. */
    private static final double NEGLIGIBLE = 1e-11;

    private final double[][] distance;
    private final double[] weight;
    private final int[] medoids;
    private final boolean[] isMedoid;
    /** By row, the position of its nearest medoid, and the dissimilarities to it and to the second nearest. */
    private final int[] nearest;

    private final double[] toNearest;
    private final double[] toSecond;
    /** By medoid, what its removal would add to the cost. */
    private final double[] removal;

    private double cost;

    /**
     * @param distance rows × rows
     * @param weight by row, above 0
     * @param start different rows to begin with
     */
    FasterPam(double[][] distance, double[] weight, int[] start) {
        this.distance = distance;
        this.weight = weight;
        this.medoids = start.clone();
        this.isMedoid = new boolean[weight.length];
        this.nearest = new int[weight.length];
        this.toNearest = new double[weight.length];
        this.toSecond = new double[weight.length];
        this.removal = new double[start.length];
        Arrays.stream(start).forEach(row -> isMedoid[row] = true);
        assign();
    }

    /** Rows, in no particular order. */
    int[] medoids() {
        return medoids;
    }

    /** Weighted sum of the dissimilarities of all rows to their nearest medoids. */
    double cost() {
        return cost;
    }

    FasterPam run(Checkpoint checkpoint) {
        int rows = weight.length;
        double[] change = new double[medoids.length];
        int candidate = 0;
        int inVain = 0;
        while (medoids.length > 1 && inVain < rows) {
            inVain++;
            if (!isMedoid[candidate] && swapIfBetter(candidate, change)) {
                inVain = 0;
            }
            candidate = candidate + 1 == rows ? 0 : candidate + 1;
            checkpoint.advance(rows);
        }
        return this;
    }

    private boolean swapIfBetter(int candidate, double[] change) {
        System.arraycopy(removal, 0, change, 0, change.length);
        double gain = changes(distance[candidate], change);
        int best = 0;
        for (int medoid = 1; medoid < change.length; medoid++) {
            if (change[medoid] < change[best]) {
                best = medoid;
            }
        }
        if (change[best] + gain >= -NEGLIGIBLE * cost) {
            return false;
        }
        isMedoid[medoids[best]] = false;
        isMedoid[candidate] = true;
        medoids[best] = candidate;
        assign();
        return true;
    }

    /** Corrects the changes by medoid, and returns what the candidate changes whichever medoid leaves. */
    private double changes(double[] toCandidate, double[] change) {
        double gain = 0;
        for (int row = 0; row < toCandidate.length; row++) {
            double d = toCandidate[row];
            if (d < toNearest[row]) {
                gain += weight[row] * (d - toNearest[row]);
                change[nearest[row]] += weight[row] * (toNearest[row] - toSecond[row]);
            } else if (d < toSecond[row]) {
                change[nearest[row]] += weight[row] * (d - toSecond[row]);
            }
        }
        return gain;
    }

    private void assign() {
        Arrays.fill(toNearest, Double.POSITIVE_INFINITY);
        Arrays.fill(toSecond, Double.POSITIVE_INFINITY);
        for (int medoid = 0; medoid < medoids.length; medoid++) {
            double[] toMedoid = distance[medoids[medoid]];
            for (int row = 0; row < toMedoid.length; row++) {
                if (toMedoid[row] < toNearest[row]) {
                    toSecond[row] = toNearest[row];
                    toNearest[row] = toMedoid[row];
                    nearest[row] = medoid;
                } else if (toMedoid[row] < toSecond[row]) {
                    toSecond[row] = toMedoid[row];
                }
            }
        }
        cost = 0;
        Arrays.fill(removal, 0);
        for (int row = 0; row < weight.length; row++) {
            cost += weight[row] * toNearest[row];
            removal[nearest[row]] += weight[row] * (toSecond[row] - toNearest[row]);
        }
    }
}
