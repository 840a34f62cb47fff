package org.waymark.clustering.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What all pairs of bootstrap samples together say about one partition. Immutable. */
public final class Stability {

    /** At or below this agreement a segment counts as dissolved (Hennig 2007; R {@code clusterboot(dissolution = 0.5)}). */
    public static final double DISSOLVED = 0.5;

    private final double[] adjustedRand;
    private final List<SegmentStability> segments;

    private Stability(double[] adjustedRand, List<SegmentStability> segments) {
        this.adjustedRand = adjustedRand;
        this.segments = segments;
    }

    /**
     * @param resamples at least one, in any order
     * @throws IllegalArgumentException when there is none
     */
    public static Stability of(List<Resample> resamples) {
        if (resamples.isEmpty()) {
            throw new IllegalArgumentException("Stability needs at least one pair of bootstrap samples");
        }
        double[] sorted =
                resamples.stream().mapToDouble(Resample::adjustedRand).sorted().toArray();
        int count = resamples.get(0).jaccardOfFirst().size();
        List<SegmentStability> segments = IntStream.range(0, count)
                .mapToObj(segment -> SegmentStability.of(resamples.stream()
                        .flatMap(pair -> Stream.of(
                                pair.jaccardOfFirst().get(segment),
                                pair.jaccardOfSecond().get(segment)))
                        .mapToDouble(Double::doubleValue)
                        .filter(jaccard -> !Double.isNaN(jaccard))
                        .toArray()))
                .toList();
        return new Stability(sorted, segments);
    }

    /**
     * What was computed and kept earlier.
     *
     * @param adjustedRand agreement of each pair, at least one, in any order
     * @param segments by segment
     */
    public static Stability of(List<Double> adjustedRand, List<SegmentStability> segments) {
        if (adjustedRand.isEmpty()) {
            throw new IllegalArgumentException("Stability needs at least one pair of bootstrap samples");
        }
        return new Stability(
                adjustedRand.stream().mapToDouble(Double::doubleValue).sorted().toArray(), List.copyOf(segments));
    }

    /** Agreement of the two partitions of each pair, in ascending order. */
    public List<Double> adjustedRand() {
        List<Double> values = new ArrayList<>();
        Arrays.stream(adjustedRand).forEach(values::add);
        return List.copyOf(values);
    }

    public double medianAdjustedRand() {
        return adjustedRandQuantile(0.5);
    }

    /** @param share 0–1; linear between neighbours (R {@code quantile}, type 7) */
    public double adjustedRandQuantile(double share) {
        return Quantile.of(adjustedRand, share);
    }

    /** By segment. */
    public List<SegmentStability> segments() {
        return segments;
    }

    /** The mean Jaccard index of the segment that recurs least. */
    public double weakestJaccard() {
        return segments.stream()
                .mapToDouble(SegmentStability::meanJaccard)
                .min()
                .orElseThrow();
    }

    /**
     * How a segment recurs in bootstrap samples. Hennig reads a mean of .85 and more as highly stable, from .75 as a
     * valid segment, from .6 as a pattern whose members are in doubt, and less as not to be trusted.
     *
     * @param meanJaccard 0–1; 0 when none of its rows was ever drawn
     * @param dissolved share of samples in which no segment agreed with it by more than {@value Stability#DISSOLVED}
     */
    public record SegmentStability(double meanJaccard, double dissolved) {

        private static SegmentStability of(double[] jaccard) {
            double mean = Arrays.stream(jaccard).average().orElse(0);
            long lost =
                    Arrays.stream(jaccard).filter(value -> value <= DISSOLVED).count();
            return new SegmentStability(mean, jaccard.length == 0 ? 1 : (double) lost / jaccard.length);
        }
    }
}
