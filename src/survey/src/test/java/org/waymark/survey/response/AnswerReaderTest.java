package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.survey.questionnaire.QuestionFixture.anyNumber;
import static org.waymark.survey.questionnaire.QuestionFixture.battery;
import static org.waymark.survey.questionnaire.QuestionFixture.longText;
import static org.waymark.survey.questionnaire.QuestionFixture.multiple;
import static org.waymark.survey.questionnaire.QuestionFixture.nps;
import static org.waymark.survey.questionnaire.QuestionFixture.number;
import static org.waymark.survey.questionnaire.QuestionFixture.rating;
import static org.waymark.survey.questionnaire.QuestionFixture.required;
import static org.waymark.survey.questionnaire.QuestionFixture.shortText;
import static org.waymark.survey.questionnaire.QuestionFixture.single;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;

class AnswerReaderTest {

    @Test
    void aChosenOptionIsKeptByItsCode() {
        assertAnswers(Map.of("Q1", "b"), single("Q1", "a", "b"), sent("Q1", "b"));
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        assertRefused("answer.option[c]", single("Q1", "a", "b"), sent("Q1", "c"));
        assertRefused("answer.option[c]", multiple("Q1", "a", "b"), sent("Q1", "a", "c"));
    }

    @Test
    void ofTwoValuesForOneChoiceTheFirstCounts() {
        assertAnswers(Map.of("Q1", "a"), single("Q1", "a", "b"), sent("Q1", "a", "b"));
    }

    @Test
    void aMultipleChoiceSaysOfEachOptionWhetherItWasChosen() {
        assertAnswers(
                Map.of("Q1_a", 1.0, "Q1_b", 0.0, "Q1_c", 1.0),
                multiple("Q1", "a", "b", "c"),
                sent("Q1", "c", "a", "c"));
    }

    @Test
    void aMultipleChoiceWithNothingChosenIsNotAnswered() {
        assertAnswers(Map.of(), multiple("Q1", "a", "b"), Map.of());
        assertAnswers(Map.of(), multiple("Q1", "a", "b"), sent("Q1", " ", ""));
        assertAnswers(Map.of(), multiple("Q1", "a", "b"), Map.of("Q1", Collections.singletonList(null)));
    }

    @Test
    void aRatingIsAPointOfItsScale() {
        assertAnswers(Map.of("Q1", -5.0), rating("Q1", -5, 5), sent("Q1", "-5"));
        assertAnswers(Map.of("Q1", 0.0), rating("Q1", -5, 5), sent("Q1", "-0"));
        assertAnswers(Map.of("Q1", 10.0), nps("Q1"), sent("Q1", "10"));
        assertAnswers(Map.of("Q1", 4.0), rating("Q1", 1, 5), sent("Q1", "4.0"));
    }

    @Test
    void whatIsNotOnTheScaleIsRefused() {
        for (String value : List.of("6", "0", "2.5", "five", "99999999999", "1e0")) {
            assertRefused("answer.scale[" + value + ", 1, 5]", rating("Q1", 1, 5), sent("Q1", value));
        }
        assertRefused("answer.scale[11, 0, 10]", nps("Q1"), sent("Q1", "11"));
    }

    @Test
    void aBatteryHasAnAnswerForEachStatement() {
        assertAnswers(
                Map.of("Q1_a", 1.0, "Q1_b", 5.0),
                battery("Q1", "a", "b", "c"),
                Map.of("Q1_a", List.of("1"), "Q1_b", List.of("5"), "Q1_d", List.of("3")));
    }

    @Test
    void aRequiredBatteryThatWasBegunIsToldFromOneThatWasNot() {
        Question battery = required(battery("Q1", "a", "b"));
        assertProblems(List.of("answer.battery.incomplete[]"), battery, sent("Q1_a", "1"));
        assertProblems(List.of("answer.required[]"), battery, Map.of());
        assertProblems(List.of(), battery, Map.of("Q1_a", List.of("1"), "Q1_b", List.of("2")));
    }

    @Test
    void aBatteryWithTwoWrongPointsHasOneProblem() {
        AnswerReader reader =
                read(required(battery("Q1", "a", "b", "c")), Map.of("Q1_a", List.of("9"), "Q1_b", List.of("8")));

        assertEquals(1, reader.problems().size());
        assertEquals(
                Map.of("Q1_a", List.of("9"), "Q1_b", List.of("8")),
                reader.unread().byField());
    }

    @Test
    void aNumberStaysWithinItsLimits() {
        Question age = number("Q1", 18.0, 120.0, 0);
        assertAnswers(Map.of("Q1", 18.0), age, sent("Q1", "18"));
        assertAnswers(Map.of("Q1", 120.0), age, sent("Q1", " 120 "));
        assertRefused("answer.minimum[18]", age, sent("Q1", "17"));
        assertRefused("answer.maximum[120]", age, sent("Q1", "121"));
        assertRefused("answer.whole[0]", age, sent("Q1", "18.5"));
        assertRefused("answer.number[old]", age, sent("Q1", "old"));
    }

    @Test
    void zerosAfterThePointAreNoDecimals() {
        assertAnswers(Map.of("Q1", 45.0), number("Q1", null, null, 0), sent("Q1", "45.0"));
        assertAnswers(Map.of("Q1", 4.5), number("Q1", null, null, 1), sent("Q1", "4,50"));
        assertRefused("answer.decimals[1]", number("Q1", null, null, 1), sent("Q1", "4.55"));
    }

    @Test
    void anAmbiguousNumberIsAskedAboutWhenAPersonTypedIt() {
        for (Question question : List.of(anyNumber("Q1"), number("Q1", null, null, 0), number("Q1", null, null, 2))) {
            assertProblems(List.of("answer.number.separator[45,000]"), question, sent("Q1", "45,000"));
        }
        assertAnswers(Map.of("Q1", 45.125), number("Q1", null, null, 3), sent("Q1", "45,125"));
    }

    @Test
    void aProgramSendsDecimalsAfterThePoint() {
        var reader = new AnswerReader(sent("Q1", "3.141"));
        reader.read(anyNumber("Q1"));

        assertEquals(Map.of("Q1", 3.141), reader.answers().values());
    }

    @Test
    void textsAreKeptAsTheyWereWrittenButForTheirEdges() {
        assertAnswers(
                Map.of("Q1", "one\n\ntwo \uD83D\uDE00 <b>&\"'"),
                longText("Q1"),
                sent("Q1", "  one\r\n\r\ntwo \uD83D\uDE00 <b>&\"'\n "));
    }

    @Test
    void charactersThatNoFileOrDatabaseCanHoldAreTakenOut() {
        assertAnswers(Map.of("Q1", "a\tb?"), shortText("Q1"), sent("Q1", "a\u0000\u0007\tb\uD83D"));
    }

    @Test
    void aTextMayBeAsLongAsItsLimitCountingALineEndOnce() {
        String words = "x".repeat(QuestionType.SHORT_TEXT_LIMIT - 2) + "\r\ny";
        assertProblems(List.of(), shortText("Q1"), sent("Q1", words));
        assertRefused("answer.long[500, 501]", shortText("Q1"), sent("Q1", words + 'z'));
        assertRefused("answer.long[5000, 5001]", longText("Q1"), sent("Q1", "x".repeat(5001)));
    }

    @Test
    void aRequiredQuestionWithoutAnAnswerIsAProblem() {
        for (Question question : List.of(
                single("Q1", "a", "b"),
                multiple("Q1", "a", "b"),
                rating("Q1", 1, 5),
                battery("Q1", "a"),
                anyNumber("Q1"),
                shortText("Q1"),
                longText("Q1"),
                nps("Q1"))) {
            assertProblems(List.of("answer.required[]"), required(question), sent("Q1", "   "));
            assertProblems(List.of(), question, sent("Q1", "   "));
        }
    }

    @Test
    void whatCouldNotBeReadIsNotCalledMissingAsWell() {
        assertProblems(List.of("answer.number[x]"), required(anyNumber("Q1")), sent("Q1", "x"));
    }

    @Test
    void fieldsOfNoQuestionAreIgnored() {
        assertAnswers(Map.of(), single("Q1", "a", "b"), Map.of("Q2", List.of("a"), ":token", List.of("x")));
    }

    private static Map<String, List<String>> sent(String field, String... values) {
        return Map.of(field, Arrays.asList(values));
    }

    private static AnswerReader read(Question question, Map<String, List<String>> sent) {
        AnswerReader reader = AnswerReader.ofForm(sent);
        reader.read(question);
        return reader;
    }

    private static void assertAnswers(Map<String, Object> answers, Question question, Map<String, List<String>> sent) {
        AnswerReader reader = read(question, sent);
        assertEquals(List.of(), reader.problems());
        assertEquals(answers, reader.answers().values());
        assertTrue(reader.unread().isEmpty());
    }

    /** Refused, said at the question, and kept apart as it was sent. */
    private static void assertRefused(String problem, Question question, Map<String, List<String>> sent) {
        AnswerReader reader = read(question, sent);
        assertProblems(List.of(problem), question, sent);
        assertEquals(Map.of(), reader.answers().values());
        assertEquals(sent.keySet(), reader.unread().byField().keySet());
    }

    private static void assertProblems(List<String> problems, Question question, Map<String, List<String>> sent) {
        List<Problem> found = read(question, sent).problems();
        assertEquals(
                problems,
                found.stream().map(problem -> problem.key() + problem.values()).toList());
        assertTrue(found.stream().allMatch(problem -> problem.path().equals(question.code())));
    }
}
