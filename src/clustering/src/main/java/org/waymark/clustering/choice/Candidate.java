package org.waymark.clustering.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.stability.Stability;

/**
 * All criteria of one number of segments.
 *
 * @param segments at least 2
 * @param sizes rows in each segment
 * @param within within sum of squares, or another measure of misfit that falls as segments are added; NaN when there is
 *     none
 * @param total the same for one segment
 * @param averageSilhouette −1 to 1; empty when not computed
 * @param calinskiHarabasz empty when not defined
 * @param stability from bootstrap samples of the data
 * @param stabilityByChance the same from permuted data ({@link org.waymark.clustering.stability.ColumnPermutation}),
 *     when computed
 * @param gap when computed
 * @param fit of a model that has a likelihood
 */
public record Candidate(
        int segments,
        List<Integer> sizes,
        double within,
        double total,
        OptionalDouble averageSilhouette,
        OptionalDouble calinskiHarabasz,
        Stability stability,
        Optional<Stability> stabilityByChance,
        Optional<Gap> gap,
        Optional<Fit> fit) {

    /**
     * The gap statistic (Tibshirani, Walther, Hastie 2001).
     *
     * @param value larger means closer to the centres than in data without segments
     * @param standardError of the value
     */
    public record Gap(double value, double standardError) {}

    /**
     * How well a model describes the data for the number of its parameters; of both, less is better.
     *
     * @param bic Schwarz 1978
     * @param icl Biernacki, Celeux, Govaert 2000: BIC that also asks for clear memberships
     * @param spurious whether a segment has shrunk until its likelihood means nothing
     */
    public record Fit(double bic, double icl, boolean spurious) {}

    /** Share of comparisons with chance that must be won, by the effect size of McGraw and Wong (1992). */
    static final double CLEARLY_BEYOND_CHANCE = 0.75;

    public Candidate {
        if (segments < 2) {
            throw new IllegalArgumentException("A choice is among at least two segments, not " + segments);
        }
        sizes = List.copyOf(sizes);
        if (sizes.size() != segments || stability.segments().size() != segments) {
            throw new IllegalArgumentException(
                    "Sizes and stability must be given for each of the " + segments + " segments");
        }
    }

    public static Candidate of(Partition partition, SumsOfSquares squares, Silhouette silhouette, Stability stability) {
        return new Candidate(
                partition.segments(),
                Arrays.stream(partition.sizes()).boxed().toList(),
                squares.within(),
                squares.total(),
                OptionalDouble.of(silhouette.average()),
                squares.calinskiHarabasz(),
                stability,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Candidate withStabilityByChance(Stability permuted) {
        return with(Optional.of(permuted), gap, fit);
    }

    public Candidate withGap(double value, double standardError) {
        return with(stabilityByChance, Optional.of(new Gap(value, standardError)), fit);
    }

    public Candidate withFit(double bic, double icl, boolean spurious) {
        return with(stabilityByChance, gap, Optional.of(new Fit(bic, icl, spurious)));
    }

    private Candidate with(Optional<Stability> permuted, Optional<Gap> newGap, Optional<Fit> newFit) {
        return new Candidate(
                segments,
                sizes,
                within,
                total,
                averageSilhouette,
                calinskiHarabasz,
                stability,
                permuted,
                newGap,
                newFit);
    }

    int rows() {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    int smallestSegment() {
        return IntStream.range(0, segments)
                .boxed()
                .min(Comparator.comparingInt(sizes::get))
                .orElseThrow();
    }

    int weakestSegment() {
        return IntStream.range(0, segments)
                .boxed()
                .min(Comparator.comparingDouble(
                        segment -> stability.segments().get(segment).meanJaccard()))
                .orElseThrow();
    }

    /**
     * How often, 0–1, a pair of samples of the data agrees more than a pair of samples of permuted data, equal agreement
     * counting half (McGraw, Wong 1992, "A common language effect size statistic"). A quantile of the permuted data would
     * depend on few values: with two segments they often split on one item, and agree either fully or not at all.
     */
    OptionalDouble shareBeyondChance() {
        return stabilityByChance.stream()
                .mapToDouble(chance -> stability.adjustedRand().stream()
                        .mapToDouble(own -> chance.adjustedRand().stream()
                                .mapToDouble(other -> own > other ? 1 : own.equals(other) ? 0.5 : 0)
                                .average()
                                .orElseThrow())
                        .average()
                        .orElseThrow())
                .findFirst();
    }

    /** True as well when it was not compared with chance. */
    boolean beyondChance() {
        return shareBeyondChance().orElse(1) >= CLEARLY_BEYOND_CHANCE;
    }
}
