package org.waymark.portal.workspace.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.Gap;
import org.waymark.segmentation.run.Lineage;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.segmentation.run.Stability;
import org.waymark.segmentation.run.Stability.Spread;

class FindingsTest {

    private static final Lineage STEADY =
            new Lineage(List.of(0.9, 0.8, 1.0), List.of(List.of(0.95, 0.05), List.of(0.1, 0.9), List.of(1.0, 0.0)));
    private static final Lineage MIXED =
            new Lineage(List.of(0.9, 0.0, 1.0), List.of(List.of(0.95, 0.05), List.of(0.5, 0.5), List.of(1.0, 0.0)));

    @Test
    void aCriterionSaysWhichNumberItSpeaksFor() {
        Findings findings = findings(solution(2, 0.9, 0.3, null), solution(3, 0.85, 0.5, STEADY));

        assertEquals("Pairs of samples agree well on 3 segments at most, with a median of 0.85.", findings.stability());
        assertEquals("3 segments at most are all found again; the weakest has 0.85.", findings.weakest());
        assertEquals(
                "3 segments explain " + new Numbers(Locale.ENGLISH).percent(0.5)
                        + " of the differences among respondents.",
                findings.withinSumOfSquares());
        assertEquals("BIC still falls with 3 segments, the most tried; ICL is lowest with 3.", findings.information());
    }

    @Test
    void whereNothingIsFoundAgainItSaysSo() {
        Findings findings = findings(solution(2, 0.5, 0.3, null), solution(3, 0.4, 0.5, STEADY));

        assertEquals(
                "With no number of segments do pairs of samples agree well, with a median of 0.80 or more.",
                findings.stability());
        assertEquals(
                "With no number are all segments found again; 2 come closest, the weakest with 0.50.",
                findings.weakest());
    }

    @Test
    void theGapSpeaksForTheFewestThatOneMoreDoesNotClearlyBeat() {
        assertEquals(
                "From 2 segments on, one more brings no clear gain.",
                findings(solution(2, 0.9, 0.5, null), solution(3, 0.9, 0.505, STEADY))
                        .gap());
        assertEquals(
                "It grows with every segment tried, as is common with answers on short scales, and so speaks for no"
                        + " number.",
                findings(solution(2, 0.9, 0.3, null), solution(3, 0.9, 0.5, STEADY))
                        .gap());
    }

    @Test
    void segmentsThatBringTogetherPeopleWhoWereApartAreNamed() {
        assertEquals(
                "Each of the 3 segments comes mostly from a single one.",
                findings(solution(2, 0.9, 0.3, null), solution(3, 0.9, 0.5, STEADY))
                        .lineage());
        assertEquals(
                "Of 3 segments, one brings together respondents who were apart before: B.",
                findings(solution(2, 0.9, 0.3, null), solution(3, 0.9, 0.5, MIXED))
                        .lineage());
    }

    @Test
    void theSegmentsFoundAgainBestAndLeastAreNamed() {
        assertEquals(
                "Of 3 segments, A is found again best, with a median of 0.90, and C least, with 0.70.",
                findings(solution(2, 0.9, 0.3, null), solution(3, 0.9, 0.5, STEADY))
                        .within());
    }

    private static Findings findings(SolutionDetails... solutions) {
        return new Findings(new Texts(Locale.ENGLISH), List.of(solutions), 3);
    }

    private static SolutionDetails solution(int segments, double stable, double gap, Lineage lineage) {
        double bic = 500 - 10 * segments;
        var criteria = new Criteria(
                Collections.nCopies(segments, 100),
                300.0 / segments,
                200.0,
                null,
                null,
                0.3,
                null,
                List.of(),
                100.0,
                null,
                new Criteria.Likelihood(-200, 20, bic, bic - 20, bic + 20, 0.9),
                null,
                null,
                null);
        List<Spread> spreads = List.of(spread(0.9), spread(0.8), spread(0.7));
        var stability = new Stability(
                List.of(stable, stable),
                Collections.nCopies(segments, stable),
                Collections.nCopies(segments, 0.0),
                null,
                spreads.subList(0, segments));
        return new SolutionDetails(segments, criteria, new Gap(gap, 0.01), stability, lineage, null);
    }

    private static Spread spread(double median) {
        return new Spread(median - 0.2, median - 0.1, median, median + 0.05, median + 0.1);
    }
}
