package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.survey.questionnaire.QuestionType;

class CellReaderTest {

    @Test
    void aChoiceIsStoredAsTheCodeOfItsAnswerHoweverItIsSpelled() {
        CellReader reader = reader(plan("Region", "North", "South", "North", "South", "East", "East"));

        assertEquals("North", reader.read("north").value());
        assertEquals("East", reader.read("East").value());
        assertEquals("exchange.cell.choice", reader.read("Nowhere").refusal());
    }

    @Test
    void aRatingTakesItsPointsAndItsWords() {
        CellReader reader = reader(plan("Like", "I hate it!-5", "-3", "-1", "0", "1", "2", "3", "4", "I love it!+5"));

        assertEquals(-5.0, reader.read("I hate it!-5").value());
        assertEquals(-4.0, reader.read("-4").value());
        CellAnswer refused = reader.read("6");
        assertNull(refused.value());
        assertEquals("exchange.cell.scale", refused.refusal());
        assertEquals(List.of(-5, 5), refused.details());
        assertEquals("exchange.cell.scale", reader.read("2.5").refusal());
    }

    @Test
    void noAnswerIsNoRefusal() {
        CellReader reader = reader(plan("Score", "1.5", "2.5", "NA", ""));

        for (String missing : List.of("", "NA", "n/a", "NULL", "-", ".")) {
            assertEquals(CellAnswer.NONE, reader.read(missing), missing);
        }
        assertEquals("exchange.cell.number", reader.read("about two").refusal());
    }

    @Test
    void anEmptyCellOfATickedColumnSaysNo() {
        ColumnPlan plan = plan("Shop", "x", "", "x");
        CellReader reader = reader(plan);

        assertEquals(plan.form().values().get(0).code(), reader.read("x").value());
        assertEquals(plan.form().values().get(1).code(), reader.read("").value());
    }

    @Test
    void whoDoesNotKnowGivesAnAnswerAndNoPointOfTheScale() {
        CellReader words = reader(plan("Trust", "1", "2", "3", "4", "5", "Don’t know", "weiß nicht"));
        CellReader number = reader(plan("Spent", "12", "850", "don't know", "431", "17"));

        for (String cell : List.of("Don’t know", "don't know", "weiß nicht", "Can’t say")) {
            assertEquals("dont_know", words.read(cell).value(), cell);
        }
        assertEquals(5.0, words.read("5").value());
        assertEquals(CellAnswer.NONE, words.read(""));
        assertEquals("dont_know", number.read("Don't know").value());
        assertEquals(850.0, number.read("850").value());
    }

    @Test
    void aCodeThatMeansDontKnowIsNoPointEither() {
        ColumnPlan plan = plan("Trust", "1", "2", "3", "4", "5", "99", "99", "5", "5");
        AnswerForm rating = plan.form().as(QuestionType.RATING, plan.facts().style());
        CellReader reader = reader(with(plan, rating));

        assertEquals(new ColumnScale(1, 5), rating.scale());
        assertEquals("dont_know", reader.read("99").value());
        assertEquals(4.0, reader.read("4").value());
    }

    @Test
    void aValueWithoutCodeMeansNoAnswer() {
        ColumnPlan plan = plan("Region", "North", "South", "99", "North", "South", "99");
        List<ColumnValue> corrected = plan.form().values().stream()
                .map(value -> value.found().equals("99") ? new ColumnValue("99", "", "", null, value.count()) : value)
                .toList();
        CellReader reader = reader(with(plan, new AnswerForm(QuestionType.SINGLE_CHOICE, false, corrected, null)));

        assertEquals(CellAnswer.NONE, reader.read("99"));
    }

    @Test
    void orderedWordsTurnedIntoARatingCountFromOne() {
        ColumnPlan plan = plan("Use", "Never", "Sometimes", "Often", "Never", "Often");
        AnswerForm rating = plan.form().as(QuestionType.RATING, plan.facts().style());
        CellReader reader = reader(with(plan, rating));

        assertEquals(new ColumnScale(1, 3), rating.scale());
        assertEquals(3.0, reader.read("Often").value());
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNotCut() {
        CellReader reader = reader(
                with(plan("Note", "a", "b", "c"), new AnswerForm(QuestionType.SHORT_TEXT, false, List.of(), null)));

        assertEquals("exchange.cell.long", reader.read("x".repeat(501)).refusal());
        assertEquals("=1+1", reader.read("=1+1").value());
    }

    private static CellReader reader(ColumnPlan plan) {
        return new CellReader(plan, MissingValues.USUAL);
    }

    private static ColumnPlan with(ColumnPlan plan, AnswerForm form) {
        return new ColumnPlan(
                plan.facts(), true, plan.code(), plan.label(), form, false, plan.role(), plan.dimension());
    }

    private static ColumnPlan plan(String header, String... cells) {
        var profile = new ColumnProfile(header, MissingValues.USUAL);
        Arrays.stream(cells).forEach(profile::add);
        return Proposals.of(List.of(profile)).get(0);
    }
}
