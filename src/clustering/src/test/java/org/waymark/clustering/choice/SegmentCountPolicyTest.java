package org.waymark.clustering.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.choice.Reason.Kind;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.ColumnPermutation;
import org.waymark.clustering.stability.Resample;
import org.waymark.clustering.stability.Stability;

class SegmentCountPolicyTest {

    private static final SegmentCountPolicy POLICY = SegmentCountPolicy.withDefaults();

    @Test
    void recommendsTheMostSegmentsThatAllRecur() {
        // Weakest Jaccard and median adjusted Rand of the eleven McDonald's items, as R fpc and flexclust give them.
        Recommendation choice = POLICY.recommend(List.of(
                candidate(2, .98, .96), candidate(3, .95, .87), candidate(4, .89, .83), candidate(5, .54, .61)));
        assertEquals(4, choice.segments());
        assertEquals(Verdict.REPRODUCIBLE, choice.verdict());
        assertEquals(
                Kind.MOST_DETAILED_REPRODUCIBLE, choice.reasonsAbout(4).get(0).kind());
        assertTrue(has(choice, 4, Kind.HIGHLY_STABLE) && has(choice, 4, Kind.SAMPLES_AGREE));
        assertTrue(has(choice, 3, Kind.MORE_SEGMENTS_REPRODUCIBLE));
        assertTrue(has(choice, 5, Kind.WEAKEST_SEGMENT_DISSOLVES) && has(choice, 5, Kind.SAMPLES_DISAGREE));
    }

    @Test
    void namesTheWeakestSegmentItsValueAndTheMarkItMissed() {
        Reason doubt = reason(POLICY.recommend(List.of(candidate(3, .7, .7))), 3, Kind.WEAKEST_SEGMENT_IN_DOUBT);
        assertEquals(0.7, doubt.value(), 1e-15);
        assertEquals(OptionalDouble.of(0.75), doubt.threshold());
        assertEquals(OptionalInt.of(2), doubt.segment());
        assertFalse(doubt.speaksFor());
    }

    @Test
    void passesOverSegmentsTooSmallToWorkWith() {
        Candidate small = sized(candidate(3, .9, .9), 950, 30, 20);
        Recommendation choice = POLICY.recommend(List.of(candidate(2, .9, .9), small));
        assertEquals(2, choice.segments());
        Reason share = reason(choice, 3, Kind.SMALLEST_SHARE_TOO_SMALL);
        assertEquals(0.02, share.value());
        assertEquals(OptionalInt.of(2), share.segment());
        assertEquals(20, reason(choice, 3, Kind.SMALLEST_SEGMENT_TOO_SMALL).value());
        assertEquals(
                3,
                POLICY.withSmallestSegment(0.01, 10)
                        .recommend(List.of(candidate(2, .9, .9), small))
                        .segments());
    }

    @Test
    void segmentsThatRecurAreNotConstructedForBeingSmall() {
        Recommendation choice = POLICY.recommend(
                List.of(sized(candidate(2, .99, .99), 30, 20), sized(candidate(3, .9, .9), 25, 15, 10)));
        assertEquals(2, choice.segments());
        assertEquals(Verdict.REPRODUCIBLE, choice.verdict());
        assertEquals(Kind.REPRODUCIBLE_BUT_SMALL, choice.reasonsAbout(2).get(0).kind());
        assertTrue(has(choice, 2, Kind.SMALLEST_SEGMENT_TOO_SMALL));
    }

    @Test
    void callsSegmentsConstructedWhenNoNumberRecurs() {
        Recommendation choice = POLICY.recommend(List.of(candidate(2, .6, .3), candidate(3, .7, .2)));
        assertEquals(Verdict.CONSTRUCTED, choice.verdict());
        assertEquals(3, choice.segments());
        assertEquals(Kind.LEAST_UNSTABLE, choice.reasonsAbout(3).get(0).kind());
        assertFalse(choice.reasons().stream().anyMatch(reason -> reason.kind() == Kind.MOST_DETAILED_REPRODUCIBLE));
    }

    @Test
    void doesNotTrustStabilityThatPermutedDataHasAsWell() {
        Candidate three = candidate(3, .9, .85);
        Recommendation choice = POLICY.recommend(List.of(three.withStabilityByChance(stability(3, .9, .85))));
        assertEquals(Verdict.CONSTRUCTED, choice.verdict());
        assertTrue(has(choice, 3, Kind.NOT_BEYOND_CHANCE));
        choice = POLICY.recommend(List.of(three.withStabilityByChance(stability(3, .3, .2))));
        assertEquals(Verdict.REPRODUCIBLE, choice.verdict());
        assertEquals(1, reason(choice, 3, Kind.BEYOND_CHANCE).value());
    }

    @Test
    void pointsOutPeaksAndTheElbow() {
        Recommendation choice = POLICY.recommend(List.of(
                shaped(2, 700, .4, 90), shaped(3, 300, .5, 80), shaped(4, 260, .3, 70), shaped(5, 240, .2, 60)));
        assertTrue(has(choice, 3, Kind.ELBOW) && has(choice, 3, Kind.SILHOUETTE_PEAK));
        assertTrue(has(choice, 2, Kind.CALINSKI_HARABASZ_PEAK));
        assertTrue(has(choice, 5, Kind.WEAK_SEPARATION));
        // Of a fall of 760 from one to five segments, 700 are reached halfway: 700 / 760 − 1 / 2.
        assertEquals(700 / 760.0 - 0.5, reason(choice, 3, Kind.ELBOW).value(), 1e-15);
    }

    @Test
    void doesNotMindTheOrderOfTheCandidates() {
        List<Candidate> candidates =
                new ArrayList<>(List.of(candidate(2, .98, .96), candidate(3, .95, .87), candidate(4, .5, .83)));
        Recommendation choice = POLICY.recommend(candidates);
        Collections.reverse(candidates);
        assertEquals(choice, POLICY.recommend(candidates));
    }

    @Test
    void refusesWhatCannotBeChosenFrom() {
        assertThrows(IllegalArgumentException.class, () -> POLICY.recommend(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> POLICY.recommend(List.of(candidate(2, .9, .9), candidate(2, .8, .8))));
        assertThrows(IllegalArgumentException.class, () -> candidate(1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> POLICY.withReproducible(1.5));
        assertThrows(IllegalArgumentException.class, () -> POLICY.withSmallestSegment(1, 0));
    }

    @Test
    void findsNaturalSegmentsWherePlanted() {
        Recommendation choice = POLICY.recommend(
                candidates(PlantedSegments.normal(600, 6, 4, 5, 1).data(), 6));
        assertEquals(4, choice.segments());
        assertEquals(Verdict.NATURAL, choice.verdict());
    }

    @Test
    void findsNothingNaturalOrReproducibleInNoise() {
        Recommendation choice = POLICY.recommend(candidates(PlantedSegments.noise(500, 8, 2), 6));
        assertEquals(Verdict.CONSTRUCTED, choice.verdict());
    }

    @Test
    void unmasksTheStableButEmptyDivisionOfAFlatLine() {
        // Cutting equally spread values into pieces is reproducible, but any cut is, and permuting shows it.
        double[] values = IntStream.range(0, 500).mapToDouble(row -> row / 7.0).toArray();
        Recommendation choice = POLICY.recommend(candidates(DataMatrix.of(values, 1), 4));
        assertEquals(Verdict.CONSTRUCTED, choice.verdict());
    }

    /** What a run computes for 2 … {@code most} segments. */
    private static List<Candidate> candidates(DataMatrix values, int most) {
        PreparedData data = Preparation.withDefaults().prepare(values);
        PreparedData permuted = Preparation.withDefaults().prepare(ColumnPermutation.of(values, 1));
        return IntStream.rangeClosed(2, most)
                .mapToObj(segments -> {
                    KMeansSolution solution = solve(data, segments);
                    return Candidate.of(
                                    solution.partition(),
                                    solution.sumsOfSquares(),
                                    Silhouette.of(data, solution.partition()),
                                    bootstrap(data, solution))
                            .withStabilityByChance(bootstrap(permuted, solve(permuted, segments)));
                })
                .toList();
    }

    private static KMeansSolution solve(PreparedData data, int segments) {
        return KMeans.withSeed(1).withBudget(10_000_000).solve(data, segments);
    }

    private static Stability bootstrap(PreparedData data, KMeansSolution solution) {
        return Stability.of(BootstrapStability.of(
                        data, solution.partition(), KMeans.forResamples(data, ResampleSearch.PUBLISHED), 1)
                .resamples(0, 15, Workers.callerOnly(), Progress.NONE));
    }

    private static boolean has(Recommendation choice, int segments, Kind kind) {
        return choice.reasonsAbout(segments).stream().anyMatch(reason -> reason.kind() == kind);
    }

    private static Reason reason(Recommendation choice, int segments, Kind kind) {
        return choice.reasonsAbout(segments).stream()
                .filter(reason -> reason.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLowestInformationCriteriaSpeakForTheirNumbers() {
        Recommendation advice = SegmentCountPolicy.withDefaults()
                .recommend(List.of(
                        candidate(2, .9, .9).withFit(500, 520, false),
                        candidate(3, .9, .9).withFit(450, 480, false),
                        candidate(4, .9, .9).withFit(440, 490, false)));

        assertEquals(List.of(3), segmentsWith(advice, Kind.ICL_LOWEST));
        assertEquals(List.of(4), segmentsWith(advice, Kind.BIC_LOWEST));
    }

    @Test
    void aFitThatMeansNothingIsNeitherLowestNorAdvised() {
        Recommendation advice = SegmentCountPolicy.withDefaults()
                .recommend(List.of(
                        candidate(2, .9, .9).withFit(500, 520, false),
                        candidate(3, .95, .9).withFit(-1e6, -1e6, true)));

        assertEquals(2, advice.segments());
        assertEquals(List.of(2), segmentsWith(advice, Kind.BIC_LOWEST));
        assertEquals(List.of(3), segmentsWith(advice, Kind.SPURIOUS_SEGMENT));
    }

    @Test
    void theGapSpeaksForTheFewestThatOneMoreDoesNotClearlyBeat() {
        Recommendation advice = SegmentCountPolicy.withDefaults()
                .recommend(List.of(
                        candidate(2, .9, .9).withGap(.3, .01),
                        candidate(3, .9, .9).withGap(.5, .01),
                        candidate(4, .9, .9).withGap(.505, .01),
                        candidate(5, .9, .9).withGap(.4, .01)));

        assertEquals(List.of(3), segmentsWith(advice, Kind.GAP));
    }

    @Test
    void aGapThatGrowsToTheEndSpeaksForNothing() {
        Recommendation advice = SegmentCountPolicy.withDefaults()
                .recommend(List.of(
                        candidate(2, .9, .9).withGap(.3, .01),
                        candidate(3, .9, .9).withGap(.5, .01)));

        assertEquals(List.of(), segmentsWith(advice, Kind.GAP));
    }

    private static List<Integer> segmentsWith(Recommendation advice, Kind kind) {
        return advice.reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .map(Reason::segments)
                .toList();
    }

    /** The last segment is the weakest, all others recur fully. */
    private static Stability stability(int segments, double weakest, double rand) {
        List<Double> jaccard = IntStream.range(0, segments)
                .mapToObj(segment -> segment == segments - 1 ? weakest : 1.0)
                .toList();
        return Stability.of(List.of(new Resample(0, rand, jaccard, jaccard, jaccard)));
    }

    private static Candidate candidate(int segments, double weakestJaccard, double adjustedRand) {
        return new Candidate(
                segments,
                Collections.nCopies(segments, 100),
                1000.0 / segments,
                1000,
                OptionalDouble.of(0.2),
                OptionalDouble.empty(),
                stability(segments, weakestJaccard, adjustedRand),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Candidate shaped(int segments, double within, double silhouette, double calinskiHarabasz) {
        return new Candidate(
                segments,
                Collections.nCopies(segments, 100),
                within,
                1000,
                OptionalDouble.of(silhouette),
                OptionalDouble.of(calinskiHarabasz),
                stability(segments, .9, .9),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Candidate sized(Candidate candidate, Integer... sizes) {
        return new Candidate(
                candidate.segments(),
                List.of(sizes),
                candidate.within(),
                candidate.total(),
                candidate.averageSilhouette(),
                candidate.calinskiHarabasz(),
                candidate.stability(),
                candidate.stabilityByChance(),
                candidate.gap(),
                candidate.fit());
    }
}
