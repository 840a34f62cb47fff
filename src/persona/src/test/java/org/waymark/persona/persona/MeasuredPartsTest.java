package org.waymark.persona.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.persona.evidence.Evidence;
import org.waymark.persona.evidence.SolutionFixture;

class MeasuredPartsTest {

    private static final PersonaDocument STORED = PersonaDrafting.draft(
            SolutionFixture.SOLUTION,
            SolutionFixture.SOLUTION.profile().segments().get(0),
            null);
    private static final Statement MEASURED = STORED.statements().get(0);
    private static final Evidence FOREIGN = STORED.statements().get(1).evidence();

    @Test
    void theWordsAndThePlaceOfAMeasuredStatementMayChange() {
        Statement said = new Statement(
                MEASURED.id(), Section.BARRIERS, StatementKind.MEASURED, "They keep things.", false, null);

        assertEquals(
                new Statement(
                        MEASURED.id(),
                        Section.BARRIERS,
                        StatementKind.MEASURED,
                        "They keep things.",
                        false,
                        MEASURED.evidence()),
                restored(said).statements().get(0));
    }

    @Test
    void itsFigureAndItsKindMayNot() {
        Statement forged = new Statement(
                MEASURED.id(), Section.DRIVERS, StatementKind.ILLUSTRATIVE, "They keep things.", true, FOREIGN);

        Statement restored = restored(forged).statements().get(0);

        assertEquals(StatementKind.MEASURED, restored.kind());
        assertEquals(MEASURED.evidence(), restored.evidence());
    }

    @Test
    void withoutWordsOrPlaceItKeepsWhatItHad() {
        assertEquals(
                MEASURED,
                restored(new Statement(MEASURED.id(), null, null, " ", true, null))
                        .statements()
                        .get(0));
    }

    @Test
    void nothingWrittenCountsAsMeasured() {
        PersonaDocument restored = restored(
                new Statement("a", Section.DRIVERS, StatementKind.MEASURED, "97 % agree", true, FOREIGN),
                new Statement("b", Section.DRIVERS, StatementKind.ILLUSTRATIVE, "A red scarf", true, FOREIGN),
                new Statement("c", Section.DRIVERS, null, "Perhaps", true, null));

        assertEquals(
                List.of(StatementKind.INFERRED, StatementKind.ILLUSTRATIVE, StatementKind.INFERRED),
                restored.statements().stream().limit(3).map(Statement::kind).toList());
        restored.statements().stream().limit(3).forEach(statement -> assertNull(statement.evidence()));
    }

    @Test
    void whatIsLeftOutIsHiddenAtTheEndInItsOldOrder() {
        List<Statement> restored = restored(STORED.statements().get(2)).statements();

        assertEquals(
                List.of("D6=south", "A1_a", "B1_tests", "D1", "D6=north"),
                restored.stream().map(Statement::id).toList());
        assertEquals(
                List.of(true, false, false, false, false),
                restored.stream().map(Statement::shown).toList());
        assertEquals(MEASURED.evidence(), restored.get(1).evidence());
    }

    @Test
    void aStatementOfPeopleThatIsLeftOutIsGone() {
        Statement own = new Statement("own", Section.DRIVERS, StatementKind.INFERRED, "Hates waste", true, null);
        PersonaDocument stored = MeasuredParts.restore(with(own), STORED);

        assertEquals(
                5, MeasuredParts.restore(with(MEASURED), stored).statements().size());
    }

    private static PersonaDocument restored(Statement... edited) {
        return MeasuredParts.restore(with(edited), STORED);
    }

    private static PersonaDocument with(Statement... statements) {
        return new PersonaDocument("Paula", "", "", "", List.of(statements), null, null, null);
    }
}
