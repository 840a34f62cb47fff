package org.waymark.segmentation.typing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Measurement;

class GivenAnswersTest {

    private static final List<TypingQuestion> QUESTIONS = List.of(
            TypingQuestion.of(Planted.variable("news", Measurement.RATING, List.of(), 1, 7), List.of("dont_know"), 0),
            TypingQuestion.of(Planted.variable("region", Measurement.NOMINAL, List.of("n", "s"), 0, 0), List.of(), 0),
            TypingQuestion.of(Planted.variable("car", Measurement.BINARY, List.of(), 0, 1), List.of(), 0));

    private final GivenAnswers answers = new GivenAnswers(QUESTIONS, "people[3].");

    @Test
    void numbersLevelsAndYesOrNoBecomeWhatTheModelTakes() {
        assertArrayEquals(
                new double[] {6, 1, 1}, answers.read(Map.of("news", new BigDecimal(6), "region", "s", "car", true)));
        assertArrayEquals(new double[] {2.5, 0, 0}, answers.read(Map.of("news", "2.5", "region", "n", "car", "0")));
        assertEquals(List.of(), answers.problems());
    }

    @Test
    void whoDidNotAnswerSaysSo() {
        var given = new HashMap<String, Object>(Map.of("news", 4, "region", "n"));
        given.put("car", null);

        assertArrayEquals(new double[] {4, 0, Double.NaN}, answers.read(given));
        assertEquals(List.of(), answers.problems());
    }

    @Test
    void whoDoesNotKnowGaveNoAnswer() {
        assertArrayEquals(
                new double[] {Double.NaN, 0, 1}, answers.read(Map.of("news", "dont_know", "region", "n", "car", "1")));
        assertEquals(List.of(), answers.problems());
    }

    @Test
    void everyProblemIsNotedWhereItIs() {
        answers.read(Map.of("news", 8, "region", "north", "colour", "red"));

        assertEquals(
                List.of("people[3].colour", "people[3].news", "people[3].region", "people[3].car"),
                answers.problems().stream().map(Problem::path).toList());
        assertEquals(
                List.of("typing.answer.unknown", "typing.answer.range", "typing.answer.level", "typing.answer.missing"),
                answers.problems().stream().map(Problem::key).toList());
        assertEquals(List.of("8", "1", "7"), answers.problems().get(1).values());
    }

    @Test
    void whatIsNoNumberIsNoAnswerToANumber() {
        answers.read(Map.of("news", "often", "region", "n", "car", "NaN"));

        assertEquals(
                List.of("typing.answer.number", "typing.answer.number"),
                answers.problems().stream().map(Problem::key).toList());
    }
}
