package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.PreFlight;
import org.waymark.survey.questionnaire.QuestionType;

class CorrectionsTest {

    private final List<ColumnPlan> proposed = Proposals.of(List.of(
            column("tasty", "Yes", "No", "Yes"),
            column("Like", "I hate it!-5", "-3", "-1", "0", "1", "2", "3", "I love it!+5"),
            column("Visits", "Never", "Often", "Sometimes"),
            column("Comment", "fine", "good, \"very\" good", "")));

    @Test
    void whatIsWrittenCanBeReadAgain() {
        assertEquals(proposed, PlanJson.read(PlanJson.write(proposed).toString()));
    }

    @Test
    void whatIsSentBackUnchangedChangesNothing() {
        assertEquals(proposed, Corrections.apply(proposed, PlanJson.write(proposed)));
    }

    @Test
    void aColumnIsNamedByPositionHeaderOrCodeAndOnlyWhatIsSentIsChanged() {
        List<ColumnPlan> corrected = Corrections.apply(
                proposed,
                json(
                        "[{'column':1,'label':'Is it tasty?'},{'header':'Like','role':'descriptor'},{'code':'Comment','use':false}]"));

        assertEquals("Is it tasty?", corrected.get(0).label());
        assertEquals(proposed.get(0).form(), corrected.get(0).form());
        assertEquals(QuestionRole.DESCRIPTOR, corrected.get(1).role());
        assertEquals(proposed.get(2), corrected.get(2));
        assertFalse(corrected.get(3).used());
    }

    @Test
    void aReversedColumnBecomesAReversedVariable() {
        List<ColumnPlan> corrected =
                Corrections.apply(proposed, json("[{'column':2,'reversed':true},{'column':4,'reversed':true}]"));

        assertEquals(corrected, PlanJson.read(PlanJson.write(corrected).toString()));
        assertEquals(
                List.of("Like"),
                UploadedQuestionnaire.of("Visitors", corrected).variables().stream()
                        .filter(Variable::reversed)
                        .map(Variable::code)
                        .toList());
    }

    @Test
    void aCodeMayMeanDontKnow() {
        List<ColumnPlan> corrected = Corrections.apply(
                proposed, json("[{'column':2,'values':[{'found':'0','code':'dont_know'},{'found':'1','value':1}]}]"));

        assertTrue(corrected.get(1).form().values().get(0).isDontKnow());
        assertTrue(PlanCheck.check(corrected).isEmpty());
        assertEquals(corrected, PlanJson.read(PlanJson.write(corrected).toString()));
    }

    @Test
    void anotherTypeTakesTheValuesAlong() {
        List<ColumnPlan> corrected = Corrections.apply(
                proposed, json("[{'column':2,'type':'single','ordered':true},{'column':3,'type':'rating'}]"));

        assertEquals(QuestionType.SINGLE_CHOICE, corrected.get(1).form().type());
        assertEquals("-5", corrected.get(1).form().values().get(0).code());
        assertTrue(PlanCheck.check(corrected).isEmpty());
        assertEquals(new ColumnScale(1, 3), corrected.get(2).form().scale());
    }

    @Test
    void whatCannotBeReadIsToldAtItsPlace() {
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> Corrections.apply(
                        proposed,
                        json(
                                "[{'column':9},{'column':1,'type':'guess','role':7,'use':'yes'},{'column':2,'scale':{'from':'a','to':5}},3]")));

        assertEquals(
                List.of(
                        "columns[0]",
                        "columns[1].use",
                        "columns[1].type",
                        "columns[1].role",
                        "columns[2].scale.from",
                        "columns[3]"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void columnsThatCannotBecomeASurveyAreToldAtTheirPlace() {
        List<ColumnPlan> corrected = Corrections.apply(
                proposed,
                json(
                        "[{'column':1,'code':'9 lives','values':[{'found':'Yes','code':'1'}]},"
                                + "{'column':2,'scale':{'from':-3,'to':3}},{'column':3,'code':'like','label':''},{'column':4,'code':'Like'}]"));

        List<Problem> problems = PlanCheck.check(corrected);

        assertEquals(
                List.of(
                        "columns[0].code",
                        "columns[0].values",
                        "columns[1].values[0].value",
                        "columns[1].values[7].value",
                        "columns[2].code",
                        "columns[2].label",
                        "columns[3].code"),
                problems.stream().map(Problem::path).toList());
        assertEquals(List.of("1", "tasty", "9 lives"), problems.get(0).values());
    }

    @Test
    void nothingUsedIsNoSurvey() {
        List<ColumnPlan> corrected = Corrections.apply(
                proposed,
                json(
                        "[{'column':1,'use':false},{'column':2,'use':false},{'column':3,'use':false},{'column':4,'use':false}]"));

        assertEquals("columns", PlanCheck.check(corrected).get(0).path());
    }

    @Test
    void whatPassesTheCheckCanBePublished() {
        assertTrue(PlanCheck.check(proposed).isEmpty());
        assertTrue(PreFlight.check(UploadedQuestionnaire.of("Data", proposed)).isEmpty());
    }

    private static JsonArray json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readArray();
    }

    private static ColumnProfile column(String header, String... cells) {
        var profile = new ColumnProfile(header, MissingValues.USUAL);
        Arrays.stream(cells).forEach(profile::add);
        return profile;
    }
}
