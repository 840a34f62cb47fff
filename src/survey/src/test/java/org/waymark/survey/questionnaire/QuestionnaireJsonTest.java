package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.survey.questionnaire.QuestionFixture.battery;
import static org.waymark.survey.questionnaire.QuestionFixture.longText;
import static org.waymark.survey.questionnaire.QuestionFixture.multiple;
import static org.waymark.survey.questionnaire.QuestionFixture.nps;
import static org.waymark.survey.questionnaire.QuestionFixture.number;
import static org.waymark.survey.questionnaire.QuestionFixture.page;
import static org.waymark.survey.questionnaire.QuestionFixture.questionnaire;
import static org.waymark.survey.questionnaire.QuestionFixture.rating;
import static org.waymark.survey.questionnaire.QuestionFixture.required;
import static org.waymark.survey.questionnaire.QuestionFixture.shortText;
import static org.waymark.survey.questionnaire.QuestionFixture.single;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

class QuestionnaireJsonTest {

    @Test
    void whatIsWrittenIsReadTheSameForEveryTypeOfQuestion() {
        Questionnaire written = questionnaire(
                page(required(single("Q1", "a", "b")), multiple("Q2", "x", "y", "z"), rating("Q3", -5, 5)),
                page(battery("Q4", "a", "b"), number("Q5", 0.5, 99.0, 1), nps("Q6"), shortText("Q7"), longText("Q8")));

        assertEquals(written, QuestionnaireJson.read(QuestionnaireJson.write(written)));
    }

    @Test
    void textsKeepTheirLanguagesAndOptionsTheirValues() {
        var written = new Questionnaire(
                List.of("de", "en"),
                LocalText.of(Map.of("de", "Geräte \"neu\"", "en", "Appliances")),
                LocalText.of("de", "Willkommen\n\nschön"),
                LocalText.of("en", "Thanks 😀"),
                Anonymity.CONFIDENTIAL,
                List.of(new Page(
                        LocalText.of("de", "Abschnitt"),
                        List.of(new Question(
                                "Q1",
                                QuestionType.SINGLE_CHOICE,
                                LocalText.of(Map.of("de", "Ja?", "en", "Yes?")),
                                LocalText.of("en", "Help"),
                                true,
                                true,
                                QuestionRole.IDENTITY,
                                Dimension.FINANCIAL,
                                List.of(
                                        new Option("y", LocalText.of("en", "Yes"), 1.0),
                                        new Option("n", LocalText.of("en", "No"), 0.0)),
                                List.of(),
                                null,
                                null)))));

        assertEquals(written, QuestionnaireJson.read(QuestionnaireJson.write(written)));
    }

    @Test
    void whatIsWordedTheOtherWayRoundStaysSoAndIsNotWhenAnEarlierVersionDoesNotSay() {
        Questionnaire read = QuestionnaireJson.read("""
                {"languages": ["en"], "pages": [{"questions": [
                  {"code": "Q1", "type": "battery", "scale": {"from": 1, "to": 5},
                   "items": [{"code": "a"}, {"code": "b", "reversed": true}]},
                  {"code": "Q2", "type": "rating", "scale": {"from": 1, "to": 7}, "reversed": true},
                  {"code": "Q3", "type": "number", "reversed": true},
                  {"code": "Q4", "type": "rating", "scale": {"from": 1, "to": 7}}]}]}
                """);

        assertEquals(
                List.of("Q1_b", "Q2"),
                read.variables().stream()
                        .filter(Variable::reversed)
                        .map(Variable::code)
                        .toList());
        assertEquals(read, QuestionnaireJson.read(QuestionnaireJson.write(read)));
    }

    @Test
    void whatIsNoJsonIsSaidSoWithoutAPath() {
        assertEquals("", problems("not json").get(0).path());
        assertEquals("questionnaire.notJson", problems("[1, 2]").get(0).key());
        assertEquals("questionnaire.notJson", problems("").get(0).key());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceEachAtItsPath() {
        List<Problem> problems = problems("""
                {"languages": ["en", "English"], "title": "A survey", "anonymity": "perhaps",
                 "pages": [{"questions": [
                   {"code": "Q1", "type": "matrix"},
                   {"code": 7, "type": "rating", "scale": {"from": 5, "to": 1}, "required": "yes"},
                   "question"]}]}
                """);

        assertEquals(
                List.of(
                        "languages[1]",
                        "title",
                        "anonymity",
                        "pages[0].questions[0].type",
                        "pages[0].questions[1].code",
                        "pages[0].questions[1].required",
                        "pages[0].questions[1].scale",
                        "pages[0].questions[2]"),
                problems.stream().map(Problem::path).toList());
    }

    @Test
    void anotherFormOfTheDocumentIsNotTakenForThisOne() {
        List<Problem> problems =
                problems("{\"format\": \"https://example.org/other\", \"languages\": [\"en\"], \"pages\": []}");

        assertEquals("format", problems.get(0).path());
    }

    @Test
    void aScaleOfAHundredPointsIsRefused() {
        List<Problem> problems = problems("""
                {"languages": ["en"], "pages": [{"questions": [
                  {"code": "Q1", "type": "rating", "scale": {"from": 0, "to": 100}}]}]}
                """);

        assertEquals(List.of("0", "100", "20"), problems.get(0).values());
    }

    @Test
    void membersWithoutContentAreLeftOut() {
        String json = QuestionnaireJson.write(questionnaire(page(shortText("Q1"))));

        assertTrue(!json.contains("\"help\"") && !json.contains("\"options\"") && !json.contains("\"welcome\""), json);
    }

    private static List<Problem> problems(String json) {
        return assertThrows(InvalidInputException.class, () -> QuestionnaireJson.read(json))
                .problems();
    }
}
