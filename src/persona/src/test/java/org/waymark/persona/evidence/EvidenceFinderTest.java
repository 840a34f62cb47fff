package org.waymark.persona.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.Marker;

class EvidenceFinderTest {

    private final EvidenceFinder first = new EvidenceFinder(SolutionFixture.SOLUTION, 1);
    private final EvidenceFinder second = new EvidenceFinder(SolutionFixture.SOLUTION, 2);

    @Test
    void aFigureComesWithItsQuestionItsSegmentsAndItsRun() {
        Evidence evidence = first.find(SolutionFixture.ATTITUDE).get(0);

        assertEquals(SolutionFixture.RUN, evidence.run());
        assertEquals("A1_a", evidence.variable());
        assertEquals("A1", evidence.question());
        assertEquals("How far do you agree?", evidence.wording());
        assertEquals("It must last.", evidence.answer());
        assertEquals(4.2, evidence.figure().value());
        assertEquals(60, evidence.figure().base());
        assertEquals(List.of("Keepers", "Segment B"), evidence.titles());
        assertEquals(Marker.HIGHER, evidence.marker());
        assertTrue(evidence.basis());
        assertNull(evidence.test());
        assertFalse(evidence.share());
    }

    @Test
    void theOtherSegmentHasItsOwnFigureAndMark() {
        Evidence evidence = second.find(SolutionFixture.TICKED).get(0);

        assertEquals(0.7, evidence.figure().value());
        assertEquals(Marker.HIGHER, evidence.marker());
        assertEquals(0.2, evidence.difference(), 1e-12);
        assertEquals(SolutionFixture.TEST, evidence.test());
        assertTrue(evidence.share());
    }

    @Test
    void aQuestionThatSaysItAllNeedsNoAnswerBesideIt() {
        assertEquals("", first.find(SolutionFixture.AGE).get(0).answer());
    }

    @Test
    void ofCategoriesTheMostFrequentIsFoundAndWhateverStandsOut() {
        assertEquals(
                List.of("north", "south"),
                first.find(SolutionFixture.REGION).stream()
                        .map(Evidence::category)
                        .toList());
        Evidence north = first.find(SolutionFixture.REGION).get(0);
        assertEquals(0.6, north.figure().value());
        assertEquals("North", north.answer());
        assertTrue(north.share());
        assertEquals(SolutionFixture.TEST, north.test());
    }

    @Test
    void whatNobodyOfTheSegmentAnsweredIsNoEvidence() {
        assertEquals(List.of(), second.find(SolutionFixture.AGE));
    }
}
