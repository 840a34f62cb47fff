package org.waymark.clustering.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.choice.Reason.Kind;

/** What the criteria of each number of segments say for and against it, compared with marks from the literature. */
final class Evidence {

    /** Hennig 2007: from here on "highly stable". */
    static final double HIGHLY_STABLE = 0.85;

    /** Steinley 2004: "excellent". */
    static final double EXCELLENT_AGREEMENT = 0.9;

    /** Kaufman, Rousseeuw 1990: at or below, "no substantial structure". */
    static final double NO_SEPARATION = 0.25;

    /** Hennig 2007: below, a segment "should not be trusted". */
    private static final double DISSOLVES = 0.6;

    /** Steinley 2004: "good". */
    private static final double GOOD_AGREEMENT = 0.8;

    /** Steinley 2004: below, "poor". */
    private static final double MODERATE_AGREEMENT = 0.65;

    private final SegmentCountPolicy policy;
    private final List<Candidate> candidates;

    /** @param candidates all that are compared, by number of segments */
    Evidence(SegmentCountPolicy policy, List<Candidate> candidates) {
        this.policy = policy;
        this.candidates = candidates;
    }

    List<Reason> about(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(segmentStability(candidate));
        addAgreement(candidate, reasons);
        addSize(candidate, reasons);
        addShape(candidate, reasons);
        addComparisons(candidate, reasons);
        return reasons;
    }

    private Reason segmentStability(Candidate candidate) {
        double weakest = candidate.stability().weakestJaccard();
        if (weakest >= HIGHLY_STABLE) {
            return Reason.aboutWeakest(candidate, Kind.HIGHLY_STABLE, HIGHLY_STABLE);
        }
        if (weakest >= policy.reproducible()) {
            return Reason.aboutWeakest(candidate, Kind.STABLE, policy.reproducible());
        }
        return weakest >= DISSOLVES
                ? Reason.aboutWeakest(candidate, Kind.WEAKEST_SEGMENT_IN_DOUBT, policy.reproducible())
                : Reason.aboutWeakest(candidate, Kind.WEAKEST_SEGMENT_DISSOLVES, DISSOLVES);
    }

    private static void addAgreement(Candidate candidate, List<Reason> reasons) {
        double agreement = candidate.stability().medianAdjustedRand();
        if (agreement >= GOOD_AGREEMENT) {
            reasons.add(Reason.compared(candidate, Kind.SAMPLES_AGREE, agreement, GOOD_AGREEMENT));
        } else if (agreement < MODERATE_AGREEMENT) {
            reasons.add(Reason.compared(candidate, Kind.SAMPLES_DISAGREE, agreement, MODERATE_AGREEMENT));
        }
        candidate.shareBeyondChance().ifPresent(share -> {
            Kind kind = candidate.beyondChance() ? Kind.BEYOND_CHANCE : Kind.NOT_BEYOND_CHANCE;
            reasons.add(Reason.compared(candidate, kind, share, Candidate.CLEARLY_BEYOND_CHANCE));
        });
    }

    private void addSize(Candidate candidate, List<Reason> reasons) {
        int segment = candidate.smallestSegment();
        int size = candidate.sizes().get(segment);
        double share = (double) size / candidate.rows();
        if (share < policy.smallestShare()) {
            reasons.add(Reason.about(candidate, Kind.SMALLEST_SHARE_TOO_SMALL, share, policy.smallestShare(), segment));
        }
        if (size < policy.smallestSize()) {
            reasons.add(Reason.about(candidate, Kind.SMALLEST_SEGMENT_TOO_SMALL, size, policy.smallestSize(), segment));
        }
    }

    private void addShape(Candidate candidate, List<Reason> reasons) {
        OptionalDouble silhouette = candidate.averageSilhouette();
        if (silhouette.isPresent() && silhouette.getAsDouble() <= NO_SEPARATION) {
            reasons.add(Reason.compared(candidate, Kind.WEAK_SEPARATION, silhouette.getAsDouble(), NO_SEPARATION));
        }
        addPeak(candidate, Candidate::averageSilhouette, Kind.SILHOUETTE_PEAK, reasons);
        addPeak(candidate, Candidate::calinskiHarabasz, Kind.CALINSKI_HARABASZ_PEAK, reasons);
        Elbow.of(candidates)
                .filter(elbow -> elbow.segments() == candidate.segments())
                .ifPresent(elbow -> reasons.add(Reason.peak(candidate, Kind.ELBOW, elbow.depth())));
    }

    private void addComparisons(Candidate candidate, List<Reason> reasons) {
        gapStands()
                .filter(stands -> stands == candidate)
                .flatMap(Candidate::gap)
                .ifPresent(gap -> reasons.add(Reason.peak(candidate, Kind.GAP, gap.value())));
        addLowest(candidate, Candidate.Fit::bic, Kind.BIC_LOWEST, reasons);
        addLowest(candidate, Candidate.Fit::icl, Kind.ICL_LOWEST, reasons);
        candidate
                .fit()
                .filter(Candidate.Fit::spurious)
                .ifPresent(fit -> reasons.add(Reason.peak(candidate, Kind.SPURIOUS_SEGMENT, fit.bic())));
    }

    /** Of neighbours only: what a number left out would say is not known. */
    private Optional<Candidate> gapStands() {
        return IntStream.range(0, candidates.size() - 1)
                .filter(index -> {
                    Candidate here = candidates.get(index);
                    Candidate next = candidates.get(index + 1);
                    return next.segments() == here.segments() + 1
                            && here.gap().isPresent()
                            && next.gap()
                                    .filter(more -> here.gap().get().value() >= more.value() - more.standardError())
                                    .isPresent();
                })
                .mapToObj(candidates::get)
                .findFirst();
    }

    /** Spurious fits do not take part: their likelihood grows without bound. */
    private void addLowest(
            Candidate candidate, ToDoubleFunction<Candidate.Fit> criterion, Kind kind, List<Reason> reasons) {
        double lowest = candidates.stream()
                .flatMap(each -> each.fit().stream())
                .filter(fit -> !fit.spurious())
                .mapToDouble(criterion)
                .min()
                .orElse(Double.NaN);
        candidate
                .fit()
                .filter(fit -> candidates.size() > 1 && !fit.spurious() && criterion.applyAsDouble(fit) == lowest)
                .ifPresent(fit -> reasons.add(Reason.peak(candidate, kind, lowest)));
    }

    private void addPeak(
            Candidate candidate, Function<Candidate, OptionalDouble> criterion, Kind kind, List<Reason> reasons) {
        double highest = candidates.stream()
                .map(criterion)
                .flatMapToDouble(OptionalDouble::stream)
                .max()
                .orElse(Double.NaN);
        OptionalDouble own = criterion.apply(candidate);
        if (candidates.size() > 1 && own.isPresent() && own.getAsDouble() == highest) {
            reasons.add(Reason.peak(candidate, kind, highest));
        }
    }
}
