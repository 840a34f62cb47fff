package org.waymark.segmentation.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.segmentation.wave.WaveComparison.Change;
import org.waymark.segmentation.wave.WaveComparison.Drift;
import org.waymark.segmentation.wave.WaveComparison.Reason;
import org.waymark.segmentation.wave.WaveComparison.Refit;
import org.waymark.segmentation.wave.WaveComparison.Shift;

/**
 * What the comparison of two waves means. The segments count as changed, and are to be built anew, when one of these
 * holds:
 *
 * <ul>
 *   <li>the later survey, clustered anew, agrees with the old segments less than nineteen of twenty pairs of bootstrap
 *       samples of the earlier one agreed with each other (Dolnicar and Leisch 2010), or, where the run did not resample,
 *       below an adjusted Rand index of .65, which Steinley (2004, Psychological Methods 9) calls poor;
 *   <li>a centre has moved significantly, and by at least half a standard deviation, Cohen's medium effect (1988);
 *   <li>the share of people who cannot be told a segment has risen significantly and by at least {@value #WEAK} (a rule
 *       of thumb of ours).
 * </ul>
 *
 * Otherwise, when a size differs significantly, sizes have moved; otherwise no drift was found.
 */
final class DriftRule {

    static final double MODERATE_AGREEMENT = 0.65;
    static final double MEDIUM = 0.5;
    static final double WEAK = 0.1;

    private final List<Change> sizes;
    private final List<Shift> shifts;
    private final Refit refit;
    private final List<Reason> reasons = new ArrayList<>();
    private final Drift verdict;

    /** @param refit null when there is none */
    DriftRule(List<Change> sizes, List<Shift> shifts, Refit refit) {
        this.sizes = sizes;
        this.shifts = shifts;
        this.refit = refit;
        this.verdict = judge();
    }

    Drift verdict() {
        return verdict;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    private Drift judge() {
        boolean changed = agreesPoorly() | hasMovedCentres() | isWeaker();
        boolean moved = hasMovedSizes();
        if (changed) {
            return Drift.SEGMENTS;
        }
        if (moved) {
            return Drift.SIZES;
        }
        double widest = sizes.stream()
                .mapToDouble(change ->
                        (change.difference().upper() - change.difference().lower()) / 2)
                .max()
                .orElse(0);
        note("none", widest);
        return Drift.NONE;
    }

    private boolean agreesPoorly() {
        if (refit == null) {
            return false;
        }
        boolean poorly = refit.agreement() < refit.limit();
        note(poorly ? "refit.poor" : "refit.good", refit.agreement(), refit.limit());
        return poorly;
    }

    private boolean hasMovedCentres() {
        Optional<Shift> furthest = shifts.stream()
                .filter(shift -> shift.change().isSignificant())
                .max(Comparator.comparingDouble(shift -> Math.abs(shift.standardised())));
        boolean moved = furthest.filter(shift -> Math.abs(shift.standardised()) >= MEDIUM)
                .isPresent();
        furthest.ifPresent(shift -> reasons.add(new Reason(
                moved ? "centre.moved" : "centre.little",
                List.of(String.valueOf(shift.segment()), shift.label(), String.valueOf(shift.standardised())))));
        if (furthest.isEmpty() && !shifts.isEmpty()) {
            note("centre.none");
        }
        return moved;
    }

    private boolean isWeaker() {
        Change weak = sizes.get(sizes.size() - 1);
        boolean weaker = weak.isSignificant() && weak.difference().value() >= WEAK;
        if (weaker) {
            note("weak", weak.earlier().value(), weak.now().value());
        }
        return weaker;
    }

    private boolean hasMovedSizes() {
        boolean moved = false;
        for (int segment = 0; segment < sizes.size() - 1; segment++) {
            Change change = sizes.get(segment);
            if (change.isSignificant()) {
                moved = true;
                note(
                        change.difference().value() > 0 ? "size.larger" : "size.smaller",
                        segment + 1,
                        change.earlier().value(),
                        change.now().value());
            }
        }
        return moved;
    }

    private void note(String key, Object... values) {
        reasons.add(new Reason(key, Arrays.stream(values).map(String::valueOf).toList()));
    }
}
