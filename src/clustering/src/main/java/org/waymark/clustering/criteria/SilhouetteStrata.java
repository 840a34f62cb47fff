package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.SegmentRows;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.random.SystematicSample;

/** Rows chosen in each segment, with the weight each stands for. */
final class SilhouetteStrata {

    private static final int FEWEST_PER_SEGMENT = 50;

    private final int[] starts;
    private final int[] unique;
    private final double[] weights;
    private final int[] respondents;
    /** By segment, the share of its respondents that is left out of the sample. */
    private final double[] leftOut;

    private SilhouetteStrata(int[] starts, int[] unique, double[] weights, int[] respondents, double[] leftOut) {
        this.starts = starts;
        this.unique = unique;
        this.weights = weights;
        this.respondents = respondents;
        this.leftOut = leftOut;
    }

    static SilhouetteStrata all(SegmentRows rows) {
        int[] starts = IntStream.rangeClosed(0, rows.segments())
                .map(segment -> segment == rows.segments() ? rows.entries() : rows.start(segment))
                .toArray();
        int[] entries = IntStream.range(0, rows.entries()).toArray();
        return new SilhouetteStrata(
                starts,
                Arrays.stream(entries).map(rows::unique).toArray(),
                Arrays.stream(entries).mapToDouble(rows::weight).toArray(),
                Arrays.stream(entries).map(rows::count).toArray(),
                new double[rows.segments()]);
    }

    /** Draws in proportion to weight within each segment, so that every draw stands for the same weight there. */
    static SilhouetteStrata sample(SegmentRows rows, long seed) {
        int[] starts = new int[rows.segments() + 1];
        int[] unique = new int[rows.entries()];
        double[] weights = new double[rows.entries()];
        int[] respondents = new int[rows.entries()];
        double[] leftOut = new double[rows.segments()];
        double total =
                IntStream.range(0, rows.entries()).mapToDouble(rows::weight).sum();
        int chosen = 0;
        for (int segment = 0; segment < rows.segments(); segment++) {
            int start = rows.start(segment);
            double[] inSegment = IntStream.range(start, rows.end(segment))
                    .mapToDouble(rows::weight)
                    .toArray();
            int people =
                    IntStream.range(start, rows.end(segment)).map(rows::count).sum();
            double weight = Arrays.stream(inSegment).sum();
            int size = (int) Math.min(
                    people, Math.max(FEWEST_PER_SEGMENT, Math.round(Silhouette.SAMPLE_ROWS * (weight / total))));
            int[] draws = SystematicSample.draw(inSegment, size, SeededRandom.derive(seed, segment));
            for (int entry = 0; entry < draws.length; entry++) {
                if (draws[entry] > 0) {
                    unique[chosen] = rows.unique(start + entry);
                    weights[chosen] = weight * draws[entry] / size;
                    respondents[chosen++] = draws[entry];
                }
            }
            leftOut[segment] = people == 0 ? 0 : 1 - (double) size / people;
            starts[segment + 1] = chosen;
        }
        return new SilhouetteStrata(
                starts,
                Arrays.copyOf(unique, chosen),
                Arrays.copyOf(weights, chosen),
                Arrays.copyOf(respondents, chosen),
                leftOut);
    }

    int[] starts() {
        return starts;
    }

    int[] unique() {
        return unique;
    }

    double[] weights() {
        return weights;
    }

    int[] respondents() {
        return respondents;
    }

    Silhouette summarise(double[] widths) {
        double[] means = new double[leftOut.length];
        double[] totals = new double[leftOut.length];
        double variance = 0;
        double everything = Arrays.stream(weights).sum();
        for (int segment = 0; segment < means.length; segment++) {
            double sum = 0;
            int draws = 0;
            for (int row = starts[segment]; row < starts[segment + 1]; row++) {
                sum += weights[row] * widths[row];
                totals[segment] += weights[row];
                draws += respondents[row];
            }
            means[segment] = totals[segment] > 0 ? sum / totals[segment] : 0;
            double share = totals[segment] / everything;
            variance += share * share * varianceOfMean(segment, widths, means[segment], totals[segment], draws);
        }
        double average = 0;
        for (int segment = 0; segment < means.length; segment++) {
            average += totals[segment] / everything * means[segment];
        }
        boolean exact = Arrays.stream(leftOut).allMatch(share -> share == 0);
        return new Silhouette(average, means, Math.sqrt(variance), exact);
    }

    /** With the correction for a sample that is a good part of the segment (Cochran 1977, section 5.3). */
    private double varianceOfMean(int segment, double[] widths, double mean, double total, int draws) {
        if (draws < 2 || leftOut[segment] == 0) {
            return 0;
        }
        double squares = 0;
        for (int row = starts[segment]; row < starts[segment + 1]; row++) {
            squares += weights[row] / total * (widths[row] - mean) * (widths[row] - mean);
        }
        return squares / (draws - 1) * leftOut[segment];
    }
}
