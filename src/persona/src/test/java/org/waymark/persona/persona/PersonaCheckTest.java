package org.waymark.persona.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;

class PersonaCheckTest {

    private static final Statement SAID =
            new Statement("own", Section.DRIVERS, StatementKind.INFERRED, "Hates waste", true, null);

    @Test
    void aPersonaNeedsNothingButAName() {
        assertEquals(List.of(), paths(new PersonaDocument("Paula", null, null, null, null, null, null, null)));
        assertEquals(List.of("name"), paths(new PersonaDocument(" ", null, null, null, null, null, null, null)));
        assertEquals(
                List.of("name"), paths(new PersonaDocument("x".repeat(101), null, null, null, null, null, null, null)));
    }

    @Test
    void textsHaveLimits() {
        assertEquals(
                List.of("role", "summary", "narrative"),
                paths(new PersonaDocument(
                        "Paula", "x".repeat(201), "x".repeat(1_001), "x".repeat(20_001), null, null, null, null)));
    }

    @Test
    void statementsHaveAnIdentifierOfTheirOwnAPlaceAndWords() {
        Statement empty = new Statement(null, null, StatementKind.INFERRED, null, true, null);

        assertEquals(
                List.of("statements[1].id", "statements[2].id", "statements[2].section", "statements[2].text"),
                paths(new PersonaDocument(
                        "Paula", null, null, null, Arrays.asList(SAID, SAID, empty), null, null, null)));
    }

    @Test
    void quotesAndAdviceHaveWordsToo() {
        assertEquals(
                List.of("quotes[0].words", "quotes[1].source", "advice[0].audience", "advice[1].actions[1]"),
                paths(new PersonaDocument(
                        "Paula",
                        null,
                        null,
                        null,
                        null,
                        List.of(new Quotation(null, null), new Quotation("It lasts.", "x".repeat(201))),
                        List.of(
                                new Advice(null, null),
                                new Advice(Audience.SALES, List.of("Show the running cost.", " "))),
                        null)));
    }

    private static List<String> paths(PersonaDocument document) {
        return PersonaCheck.check(document).stream().map(Problem::path).toList();
    }
}
