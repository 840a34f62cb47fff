package org.waymark.segmentation.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.typing.TypingQuestion.Level;

/**
 * Answers to golden questions as somebody gives them: by code, a number, a text or a boolean each; null for a question
 * that was not answered, which must be said.
 */
final class GivenAnswers {

    private final List<TypingQuestion> questions;
    private final String place;
    private final List<Problem> problems = new ArrayList<>();

    /** @param place where the answers were given, in front of the code of a question */
    GivenAnswers(List<TypingQuestion> questions, String place) {
        this.questions = questions;
        this.place = place;
    }

    List<Problem> problems() {
        return problems;
    }

    /** One number per question, as the model takes it; NaN where there is no answer, or one that is noted as a problem. */
    double[] read(Map<String, Object> given) {
        List<String> codes = questions.stream().map(TypingQuestion::code).toList();
        given.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> note(code, "typing.answer.unknown", code, String.join(", ", codes)));
        return questions.stream().mapToDouble(question -> read(question, given)).toArray();
    }

    private double read(TypingQuestion question, Map<String, Object> given) {
        Object answer = given.get(question.code());
        if (answer == null) {
            if (!given.containsKey(question.code())) {
                note(question.code(), "typing.answer.missing", question.code());
            }
            return Double.NaN;
        }
        if (question.dontKnow().contains(answer.toString())) {
            return Double.NaN;
        }
        return question.isChoice() ? level(question, answer) : number(question, answer);
    }

    private double level(TypingQuestion question, Object answer) {
        List<Level> levels = question.levels();
        int byCode = IntStream.range(0, levels.size())
                .filter(level -> levels.get(level).code().equals(answer.toString()))
                .findFirst()
                .orElse(-1);
        if (byCode < 0) {
            note(
                    question.code(),
                    "typing.answer.level",
                    answer,
                    levels.stream().map(Level::code).collect(Collectors.joining(", ")));
            return Double.NaN;
        }
        return byCode;
    }

    private double number(TypingQuestion question, Object answer) {
        double number = asNumber(answer);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            note(question.code(), "typing.answer.number", answer);
            return Double.NaN;
        }
        boolean tooLow = question.minimum() != null && number < question.minimum();
        boolean tooHigh = question.maximum() != null && number > question.maximum();
        if (tooLow || tooHigh || Math.abs(number) > 1e75) {
            note(question.code(), "typing.answer.range", answer, text(question.minimum()), text(question.maximum()));
            return Double.NaN;
        }
        return number;
    }

    private static double asNumber(Object answer) {
        if (answer instanceof Number number) {
            return number.doubleValue();
        }
        if (answer instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        try {
            return Double.parseDouble(answer.toString());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String text(Double limit) {
        return limit == null ? "–" : limit == Math.rint(limit) ? String.valueOf(limit.longValue()) : limit.toString();
    }

    private void note(String code, String key, Object... values) {
        problems.add(Problem.at(place + code, key, values));
    }
}
