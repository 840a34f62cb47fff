package org.waymark.persona.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.persona.evidence.SolutionFixture;
import org.waymark.segmentation.api.Marker;
import org.waymark.segmentation.api.SegmentShare;

class PersonaDraftingTest {

    private static final List<SegmentShare> SEGMENTS =
            SolutionFixture.SOLUTION.profile().segments();

    private final PersonaDocument first = PersonaDrafting.draft(SolutionFixture.SOLUTION, SEGMENTS.get(0), null);
    private final PersonaDocument second = PersonaDrafting.draft(SolutionFixture.SOLUTION, SEGMENTS.get(1), null);

    @Test
    void aDraftIsCalledLikeItsSegmentAndLeavesTheWordsToPeople() {
        assertEquals("Keepers", first.name());
        assertEquals("Segment B", second.name());
        assertEquals("", first.summary() + first.role() + first.narrative());
        assertEquals(List.of(), first.quotes());
    }

    @Test
    void everyFigureIsAMeasuredStatementWithANameThatStays() {
        assertEquals(
                List.of("A1_a", "B1_tests", "D6=south", "D1", "D6=north"),
                first.statements().stream().map(Statement::id).toList());
        first.statements().forEach(statement -> {
            assertSame(StatementKind.MEASURED, statement.kind());
            assertEquals(1, statement.evidence().segment());
        });
    }

    @Test
    void whatStandsOutComesFirstHoweverLargeTheNumbersOfTheRest() {
        assertTrue(statement("D1").evidence().difference() > 50);
        assertTrue(first.statements().indexOf(statement("D6=south"))
                < first.statements().indexOf(statement("D1")));
    }

    @Test
    void statementsStandWhereTheirKindOfDataBelongs() {
        assertEquals(
                List.of(Section.DRIVERS, Section.BEHAVIOUR, Section.PROFILE, Section.PROFILE, Section.PROFILE),
                first.statements().stream().map(Statement::section).toList());
    }

    @Test
    void whatSetsTheSegmentApartIsShownAndTheRestWaits() {
        assertEquals(List.of("A1_a", "D6=south"), shown(first));
        assertEquals(List.of("B1_tests", "D6=south"), shown(second));
    }

    @Test
    void whatTheSegmentCaresLessAboutThanOthersIsNoDriver() {
        Statement less = second.statements().get(0);

        assertEquals("A1_a", less.id());
        assertSame(Marker.LOWER, less.evidence().marker());
        assertFalse(less.shown());
    }

    @Test
    void aStatementSaysWhatItsFigureCounts() {
        assertEquals("It must last.", statement("A1_a").text());
        assertEquals("How old are you?", statement("D1").text());
        assertEquals("Where do you live?: South", statement("D6=south").text());
    }

    @Test
    void nothingIsSaidOfWhatNobodyOfTheSegmentAnswered() {
        assertTrue(second.statements().stream()
                .noneMatch(statement -> statement.id().equals("D1")));
    }

    private Statement statement(String id) {
        return first.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(PersonaDocument document) {
        return document.statements().stream()
                .filter(Statement::shown)
                .map(Statement::id)
                .toList();
    }
}
