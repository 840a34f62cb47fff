package org.waymark.clustering.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.clustering.choice.Reason.Kind;

/**
 * Recommends the most segments that are all reproducible and large enough.
 *
 * <p>Why this rule: more segments describe people better, so the only reasons to stop are segments that would not come
 * out of another sample, and segments too small to work with. The other criteria are reported but do not decide, because
 * with real surveys they do not discriminate: average silhouette and Calinski–Harabasz nearly always favour two segments,
 * the gap statistic and BIC as many as were tried. Single segments are looked at, not only the whole, because one segment
 * that falls apart hides in a good average (Hennig 2007; Dolnicar, Leisch 2017). When segments recur, but with no number
 * all are large enough, it is the number whose smallest segment is largest. When they do not recur, the segments are
 * constructed, and the number is the one whose weakest segment recurs best.
 *
 * @param reproducible mean Jaccard index that every segment must reach; Hennig (2007) calls segments from .75 on valid
 *     and stable
 * @param smallestShare share of the rows that every segment must have, 0–1; by default 5 %, a common rule of thumb for a
 *     segment worth its own marketing
 * @param smallestSize rows that every segment must have; by default 30, below which neither means nor shares of a segment
 *     can be stated with any precision (30 rows: ± 18 points)
 */
public record SegmentCountPolicy(double reproducible, double smallestShare, int smallestSize) {

    public SegmentCountPolicy {
        if (!(reproducible >= 0 && reproducible <= 1)) {
            throw new IllegalArgumentException("The Jaccard index must be between 0 and 1, not " + reproducible);
        }
        if (!(smallestShare >= 0 && smallestShare < 1)) {
            throw new IllegalArgumentException("The smallest share must be from 0 to below 1, not " + smallestShare);
        }
    }

    public static SegmentCountPolicy withDefaults() {
        return new SegmentCountPolicy(0.75, 0.05, 30);
    }

    public SegmentCountPolicy withReproducible(double jaccard) {
        return new SegmentCountPolicy(jaccard, smallestShare, smallestSize);
    }

    public SegmentCountPolicy withSmallestSegment(double share, int rows) {
        return new SegmentCountPolicy(reproducible, share, rows);
    }

    /**
     * Weighs the numbers of segments against each other.
     *
     * @param candidates at least one, of the same data, with different numbers of segments, in any order
     */
    public Recommendation recommend(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("There is no number of segments to choose from");
        }
        if (candidates.stream().mapToInt(Candidate::segments).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("A number of segments was given more than once");
        }
        List<Candidate> ordered = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::segments))
                .toList();
        List<Candidate> passed = ordered.stream().filter(this::passes).toList();
        Optional<Candidate> small = passed.isEmpty() ? leastSmall(ordered) : Optional.empty();
        Candidate chosen =
                passed.isEmpty() ? small.orElseGet(() -> leastUnstable(ordered)) : passed.get(passed.size() - 1);
        Kind deciding = small.isPresent()
                ? Kind.REPRODUCIBLE_BUT_SMALL
                : passed.isEmpty() ? Kind.LEAST_UNSTABLE : Kind.MOST_DETAILED_REPRODUCIBLE;
        Evidence evidence = new Evidence(this, ordered);
        List<Reason> reasons = new ArrayList<>();
        for (Candidate candidate : ordered) {
            if (candidate == chosen) {
                reasons.add(Reason.aboutWeakest(candidate, deciding, reproducible));
            } else if (passed.contains(candidate)) {
                reasons.add(Reason.peak(candidate, Kind.MORE_SEGMENTS_REPRODUCIBLE, chosen.segments()));
            }
            reasons.addAll(evidence.about(candidate));
        }
        Verdict verdict = switch (deciding) {
            case LEAST_UNSTABLE -> Verdict.CONSTRUCTED;
            case REPRODUCIBLE_BUT_SMALL -> Verdict.REPRODUCIBLE;
            default -> verdict(chosen);
        };
        return new Recommendation(chosen.segments(), verdict, reasons);
    }

    private boolean passes(Candidate candidate) {
        return recurs(candidate) && largeEnough(candidate);
    }

    private boolean recurs(Candidate candidate) {
        return candidate.stability().weakestJaccard() >= reproducible
                && candidate.fit().filter(Candidate.Fit::spurious).isEmpty()
                && candidate.beyondChance();
    }

    private boolean largeEnough(Candidate candidate) {
        int smallest = candidate.sizes().get(candidate.smallestSegment());
        return smallest >= smallestSize && smallest >= smallestShare * candidate.rows();
    }

    /** Where all segments come back, but never all are large enough: the number whose smallest segment is largest. */
    private Optional<Candidate> leastSmall(List<Candidate> candidates) {
        return candidates.stream()
                .filter(this::recurs)
                .max(Comparator.comparingInt(candidate -> candidate.sizes().get(candidate.smallestSegment())));
    }

    private Candidate leastUnstable(List<Candidate> candidates) {
        List<Candidate> large = candidates.stream().filter(this::largeEnough).toList();
        return (large.isEmpty() ? candidates : large)
                .stream()
                        .max(Comparator.comparingDouble(
                                candidate -> candidate.stability().weakestJaccard()))
                        .orElseThrow();
    }

    /**
     * Natural segments agree excellently in three of four pairs of samples, each recurs very well, and they are separate
     * enough to be seen; anything less that passed is reproducible.
     */
    private static Verdict verdict(Candidate chosen) {
        boolean natural = chosen.stability().adjustedRandQuantile(0.25) >= Evidence.EXCELLENT_AGREEMENT
                && chosen.stability().weakestJaccard() >= Evidence.HIGHLY_STABLE
                && chosen.averageSilhouette().orElse(1) > Evidence.NO_SEPARATION;
        return natural ? Verdict.NATURAL : Verdict.REPRODUCIBLE;
    }
}
