package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.stability.Resample;
import org.waymark.clustering.stability.Stability.SegmentStability;
import org.waymark.clustering.stability.StabilityWithin;

/**
 * Whether a solution can be found again in other samples of the same population.
 *
 * @param adjustedRand agreement of each pair of bootstrap samples, at most 1; 0 is chance (Dolnicar and Leisch 2010)
 * @param jaccard mean similarity of each segment to its nearest in a bootstrap sample, 0 to 1 (Hennig 2007)
 * @param dissolved share of bootstrap samples in which each segment was not found again, 0 to 1 (Hennig 2007)
 * @param chance agreement of pairs of bootstrap samples of the same data permuted, which has no segments; null when it
 *     was not compared
 * @param within segment level stability within solutions, SLSW, of each segment over the pairs of samples (Dolnicar and
 *     Leisch 2017); null when it was not computed
 */
public record Stability(
        List<Double> adjustedRand,
        List<Double> jaccard,
        List<Double> dissolved,
        List<Double> chance,
        List<Spread> within)
        implements Serializable {

    /** Five numbers that stand for many, smallest first; null for a segment without respondents. */
    public record Spread(double minimum, double lowerQuartile, double median, double upperQuartile, double maximum)
            implements Serializable {

        private static Spread of(StabilityWithin within, int segment) {
            return Double.isNaN(within.median(segment))
                    ? null
                    : new Spread(
                            within.quantile(segment, 0),
                            within.quantile(segment, 0.25),
                            within.median(segment),
                            within.quantile(segment, 0.75),
                            within.quantile(segment, 1));
        }
    }

    static Stability of(List<Resample> resamples, org.waymark.clustering.stability.Stability byChance) {
        var found = org.waymark.clustering.stability.Stability.of(resamples);
        StabilityWithin within = StabilityWithin.of(resamples);
        return new Stability(
                found.adjustedRand(),
                found.segments().stream()
                        .map(segment -> known(segment.meanJaccard(), 0))
                        .toList(),
                found.segments().stream()
                        .map(segment -> known(segment.dissolved(), 1))
                        .toList(),
                byChance.adjustedRand(),
                IntStream.range(0, within.segments())
                        .mapToObj(segment -> Spread.of(within, segment))
                        .toList());
    }

    /** A segment without respondents, which a model may have, is never found again. */
    private static double known(double value, double ofNobody) {
        return Double.isNaN(value) ? ofNobody : value;
    }

    org.waymark.clustering.stability.Stability toEngine() {
        return org.waymark.clustering.stability.Stability.of(
                adjustedRand,
                IntStream.range(0, jaccard.size())
                        .mapToObj(segment -> new SegmentStability(jaccard.get(segment), dissolved.get(segment)))
                        .toList());
    }

    /** Of the permuted data; nothing is known of single segments there. */
    Optional<org.waymark.clustering.stability.Stability> chanceToEngine() {
        return Optional.ofNullable(chance)
                .map(agreement -> org.waymark.clustering.stability.Stability.of(agreement, List.of()));
    }

    public double median() {
        return quantile(0.5);
    }

    /** @param probability 0 to 1 */
    public double quantile(double probability) {
        return toEngine().adjustedRandQuantile(probability);
    }

    /** The similarity of the segment that is hardest to find again. */
    public double weakestJaccard() {
        return jaccard.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }
}
