package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.method.Criteria;

class AdviceTest {

    @Test
    void withoutResamplingNothingIsAdvised() {
        assertNull(Advice.of(List.of(solution(2, 0.9), details(3, criteria(3), null))));
    }

    @Test
    void theMostSegmentsThatAllComeBackAreAdvised() {
        Recommendation advice = Advice.of(List.of(solution(2, 0.99), solution(3, 0.97), solution(4, 0.41)));

        assertEquals(3, advice.segments());
        assertEquals("NATURAL", advice.structure());
        assertEquals(
                List.of(2, 3, 4),
                advice.candidates().stream()
                        .map(Recommendation.Candidate::segments)
                        .toList());
    }

    @Test
    void segmentsThatNeverComeBackAreConstructed() {
        Recommendation advice = Advice.of(List.of(solution(2, 0.55), solution(3, 0.4)));

        assertEquals(2, advice.segments());
        assertEquals("CONSTRUCTED", advice.structure());
    }

    @Test
    void anArgumentNamesItsFiguresAndTheLetterOfItsSegment() {
        Recommendation advice = Advice.of(List.of(solution(2, 0.99), solution(3, 0.41)));

        Recommendation.Point dissolves = advice.candidates().get(1).points().stream()
                .filter(point -> point.key().equals("WEAKEST_SEGMENT_DISSOLVES"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(0.41, 0.6, "C"), List.of(dissolves.parts()));
        assertTrue(!dissolves.speaksFor());
    }

    @Test
    void aBendThatNobodyWouldSeeIsNoArgument() {
        Recommendation advice = Advice.of(List.of(within(2, 165), within(3, 130), within(4, 98), within(5, 70)));

        assertTrue(advice.candidates().stream()
                .flatMap(candidate -> candidate.points().stream())
                .noneMatch(point -> point.key().equals("ELBOW")));
    }

    private static SolutionDetails within(int segments, double within) {
        Criteria criteria = criteria(Collections.nCopies(segments, 240 / segments), within, null, null);
        return details(segments, criteria, solution(segments, 0.9).stability());
    }

    @Test
    void criteriaWithoutAValueAreLeftOut() {
        Criteria plain = criteria(List.of(60, 60), null, null, null);
        var stability = new Stability(List.of(0.9), List.of(0.9, 0.9), List.of(0.0, 0.0), null, null);

        Recommendation advice = Advice.of(List.of(details(2, plain, stability)));

        assertTrue(advice.candidates().get(0).points().stream()
                .noneMatch(point ->
                        point.key().startsWith("SILHOUETTE") || point.key().equals("WEAK_SEPARATION")));
    }

    @Test
    void theLikelihoodOfAModelIsAnArgument() {
        Recommendation advice = Advice.of(List.of(likely(2, 510), likely(3, 480), likely(4, 495)));

        assertEquals(List.of(3), numbersWith(advice, "BIC_LOWEST"));
        assertEquals(List.of(3), numbersWith(advice, "ICL_LOWEST"));
    }

    @Test
    void theCostOfMedoidsBendsAsSquaresDo() {
        Recommendation advice = Advice.of(List.of(costing(2, 120), costing(3, 40), costing(4, 36), costing(5, 33)));

        assertEquals(List.of(3), numbersWith(advice, "ELBOW"));
    }

    @Test
    void theGapIsAnArgument() {
        Recommendation advice = Advice.of(List.of(gap(2, 0.2), gap(3, 0.6), gap(4, 0.59)));

        assertEquals(List.of(3), numbersWith(advice, "GAP"));
    }

    private static List<Integer> numbersWith(Recommendation advice, String key) {
        return advice.candidates().stream()
                .filter(candidate -> candidate.points().stream()
                        .anyMatch(point -> point.key().equals(key)))
                .map(Recommendation.Candidate::segments)
                .toList();
    }

    private static SolutionDetails likely(int segments, double bic) {
        var likelihood = new Criteria.Likelihood(-200, 20, bic, bic - 40, bic + 10, 0.9);
        Criteria criteria = criteria(segments);
        return details(
                segments,
                new Criteria(
                        criteria.sizes(),
                        null,
                        null,
                        null,
                        null,
                        0.5,
                        null,
                        List.of(),
                        null,
                        null,
                        likelihood,
                        null,
                        null,
                        new Criteria.Search(12, 6, true, false)),
                solution(segments, 0.9).stability());
    }

    private static SolutionDetails costing(int segments, double cost) {
        var criteria = new Criteria(
                Collections.nCopies(segments, 240 / segments),
                null,
                null,
                cost,
                200.0,
                0.5,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        return details(segments, criteria, solution(segments, 0.9).stability());
    }

    private static SolutionDetails gap(int segments, double gap) {
        return new SolutionDetails(
                segments,
                criteria(segments),
                new Gap(gap, 0.01),
                solution(segments, 0.9).stability(),
                null,
                null);
    }

    /** The last segment is the one that comes back least. */
    private static SolutionDetails solution(int segments, double weakest) {
        List<Double> jaccard = IntStream.range(0, segments)
                .mapToObj(segment -> segment == segments - 1 ? weakest : 0.99)
                .toList();
        var stability =
                new Stability(Collections.nCopies(8, weakest), jaccard, Collections.nCopies(segments, 0.0), null, null);
        return details(segments, criteria(segments), stability);
    }

    private static Criteria criteria(int segments) {
        return criteria(Collections.nCopies(segments, 240 / segments), 100.0 / segments, 0.5, 300.0 - segments);
    }

    private static Criteria criteria(List<Integer> sizes, Double within, Double silhouette, Double calinskiHarabasz) {
        Double total = within == null ? null : 200.0;
        return new Criteria(
                sizes,
                within,
                total,
                null,
                null,
                silhouette,
                null,
                List.of(),
                calinskiHarabasz,
                null,
                null,
                null,
                null,
                null);
    }

    private static SolutionDetails details(int segments, Criteria criteria, Stability stability) {
        return new SolutionDetails(segments, criteria, null, stability, null, null);
    }
}
