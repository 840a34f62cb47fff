package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.distance.Dissimilarity;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;

/** Silhouette widths of weighted rows on any dissimilarity, all pairs of the rows chosen compared. */
final class DissimilaritySilhouette {

    private static final int FEWEST_PER_SEGMENT = 50;

    private final Dissimilarity dissimilarity;
    private final double[] weights;
    /** Rows chosen, sorted by segment. */
    private final int[] rows;
    /** Where the rows of each segment start, and the number of rows at the end. */
    private final int[] starts;
    /** By segment, all rows it has. */
    private final int[] sizes;

    private DissimilaritySilhouette(
            Dissimilarity dissimilarity, double[] weights, int[] rows, int[] starts, int[] sizes) {
        this.dissimilarity = dissimilarity;
        this.weights = weights;
        this.rows = rows;
        this.starts = starts;
        this.sizes = sizes;
    }

    /**
     * All rows with a weight and a segment, or when there are more than {@code most}, in each segment an equal step
     * apart, in proportion to its rows, but not fewer than 50.
     */
    static DissimilaritySilhouette choose(
            Dissimilarity dissimilarity, double[] weights, Partition partition, int most) {
        int[] counted = IntStream.range(0, weights.length)
                .filter(row -> weights[row] > 0 && partition.segmentOf(row) != Partition.NONE)
                .toArray();
        int[] starts = new int[partition.segments() + 1];
        int[] sizes = new int[partition.segments()];
        int[] rows = new int[counted.length];
        int chosen = 0;
        for (int segment = 0; segment < sizes.length; segment++) {
            int number = segment;
            int[] members = Arrays.stream(counted)
                    .filter(row -> partition.segmentOf(row) == number)
                    .toArray();
            long share = counted.length <= most
                    ? members.length
                    : Math.max(FEWEST_PER_SEGMENT, (long) most * members.length / counted.length);
            int size = (int) Math.min(members.length, share);
            for (int draw = 0; draw < size; draw++) {
                rows[chosen++] = members[(int) ((draw + 0.5) * members.length / size)];
            }
            sizes[segment] = members.length;
            starts[segment + 1] = chosen;
        }
        return new DissimilaritySilhouette(dissimilarity, weights, Arrays.copyOf(rows, chosen), starts, sizes);
    }

    int count() {
        return rows.length;
    }

    long occupied() {
        return Arrays.stream(sizes).filter(size -> size > 0).count();
    }

    Silhouette compute(Workers workers, Checkpoint checkpoint) {
        double[] widths = workers
                .map(rows.length, row -> {
                    double width = width(row);
                    checkpoint.advance(1);
                    return width;
                })
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return summarise(widths);
    }

    /** (b − a) / max(a, b) with a the mean distance within the own segment and b to the nearest other one. */
    private double width(int position) {
        double[] distance = new double[rows.length];
        dissimilarity.of(rows[position], rows, distance);
        double within = Double.NaN;
        double nearest = Double.POSITIVE_INFINITY;
        for (int segment = 0; segment < sizes.length; segment++) {
            double sum = 0;
            double weight = 0;
            for (int other = starts[segment]; other < starts[segment + 1]; other++) {
                if (other != position) {
                    sum += weights[rows[other]] * distance[other];
                    weight += weights[rows[other]];
                }
            }
            if (position >= starts[segment] && position < starts[segment + 1]) {
                within = sum / weight;
            } else if (weight > 0) {
                nearest = Math.min(nearest, sum / weight);
            }
        }
        double larger = Math.max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }

    private Silhouette summarise(double[] widths) {
        double[] means = new double[sizes.length];
        double[] totals = new double[sizes.length];
        double[] variances = new double[sizes.length];
        for (int segment = 0; segment < sizes.length; segment++) {
            int chosen = starts[segment + 1] - starts[segment];
            double total = 0;
            for (int row = starts[segment]; row < starts[segment + 1]; row++) {
                total += weights[rows[row]];
                means[segment] += (widths[row] - means[segment]) * (weights[rows[row]] / total);
            }
            for (int row = starts[segment]; row < starts[segment + 1]; row++) {
                double deviation = widths[row] - means[segment];
                variances[segment] += weights[rows[row]] / total * deviation * deviation;
            }
            // What is left out, by the correction for a sample that is a good part of the segment (Cochran 1977, 5.3).
            variances[segment] *= chosen < 2 ? 0 : (1 - (double) chosen / sizes[segment]) / (chosen - 1);
            totals[segment] = chosen == 0 ? 0 : total * sizes[segment] / chosen;
        }
        double everything = Arrays.stream(totals).sum();
        double average = 0;
        double variance = 0;
        for (int segment = 0; segment < sizes.length; segment++) {
            double share = totals[segment] / everything;
            average += share * means[segment];
            variance += share * share * variances[segment];
        }
        return new Silhouette(
                average,
                means,
                Math.sqrt(variance),
                rows.length == Arrays.stream(sizes).sum());
    }
}
