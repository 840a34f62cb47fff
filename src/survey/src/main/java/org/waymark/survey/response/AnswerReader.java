package org.waymark.survey.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;

/**
 * Makes answers of what a form or a program sent. Nothing that a question does not offer gets through; what is wrong is
 * noted at the question's code.
 */
final class AnswerReader {

    private final Map<String, List<String>> sent;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param sent values by field: the question's code, or code, underscore and item */
    AnswerReader(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    Answers answers() {
        return Answers.of(values);
    }

    List<Problem> problems() {
        return problems;
    }

    void read(Question question) {
        int before = problems.size();
        switch (question.type()) {
            case SINGLE_CHOICE -> single(question);
            case MULTIPLE_CHOICE -> multiple(question);
            case RATING, NPS -> rating(question, question.code());
            case BATTERY -> question.items().forEach(item -> rating(question, question.code() + '_' + item.code()));
            case NUMBER -> number(question);
            case SHORT_TEXT -> text(question, QuestionType.SHORT_TEXT_LIMIT);
            case LONG_TEXT -> text(question, QuestionType.LONG_TEXT_LIMIT);
        }
        if (question.required() && problems.size() == before && !isAnswered(question, answers())) {
            boolean begun = question.type() == QuestionType.BATTERY
                    && question.items().stream()
                            .anyMatch(item -> values.containsKey(question.code() + '_' + item.code()));
            note(question, begun ? "answer.battery.incomplete" : "answer.required");
        }
    }

    /** Whether everything a question asks has been answered. */
    static boolean isAnswered(Question question, Answers answers) {
        return switch (question.type()) {
            case MULTIPLE_CHOICE ->
                question.options().stream()
                        .anyMatch(
                                option -> Double.valueOf(1).equals(answers.get(question.code() + '_' + option.code())));
            case BATTERY ->
                question.items().stream().map(Item::code).allMatch(item -> answers.has(question.code() + '_' + item));
            default -> answers.has(question.code());
        };
    }

    private void single(Question question) {
        String chosen = first(question.code());
        if (chosen == null) {
            return;
        }
        if (question.option(chosen) == null) {
            note(question, "answer.option", chosen);
        } else {
            values.put(question.code(), chosen);
        }
    }

    private void multiple(Question question) {
        List<String> chosen = new ArrayList<>(sent.getOrDefault(question.code(), List.of()));
        chosen.removeIf(String::isBlank);
        for (String code : chosen) {
            if (question.option(code) == null) {
                note(question, "answer.option", code);
                return;
            }
        }
        if (!chosen.isEmpty()) {
            for (Option option : question.options()) {
                values.put(question.code() + '_' + option.code(), chosen.contains(option.code()) ? 1.0 : 0.0);
            }
        }
    }

    private void rating(Question question, String field) {
        String sentValue = first(field);
        if (sentValue == null) {
            return;
        }
        if (sentValue.matches("-?\\d{1,4}") && question.scale().contains(Integer.parseInt(sentValue))) {
            values.put(field, (double) Integer.parseInt(sentValue));
        } else {
            note(
                    question,
                    "answer.scale",
                    sentValue,
                    question.scale().from(),
                    question.scale().to());
        }
    }

    private void number(Question question) {
        String sentValue = first(question.code());
        if (sentValue == null) {
            return;
        }
        String plain = sentValue.replace(" ", "").replace(',', '.');
        if (!plain.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) {
            note(question, "answer.number", sentValue);
            return;
        }
        double value = Double.parseDouble(plain);
        Question.NumberRange range = question.range();
        int decimals = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
        if (range != null && decimals > range.decimals()) {
            note(question, range.decimals() == 0 ? "answer.whole" : "answer.decimals", range.decimals());
        } else if (range != null && range.minimum() != null && value < range.minimum()) {
            note(question, "answer.minimum", range.minimum());
        } else if (range != null && range.maximum() != null && value > range.maximum()) {
            note(question, "answer.maximum", range.maximum());
        } else {
            values.put(question.code(), value);
        }
    }

    private void text(Question question, int limit) {
        String words = first(question.code());
        if (words == null) {
            return;
        }
        // a browser counts a line end as one character and sends two
        String plain = words.replace("\r\n", "\n").replace("\u0000", "");
        if (plain.length() > limit) {
            note(question, "answer.long", limit, plain.length());
        } else {
            values.put(question.code(), plain);
        }
    }

    private String first(String field) {
        List<String> all = sent.getOrDefault(field, List.of());
        String value = all.isEmpty() || all.get(0) == null ? "" : all.get(0).strip();
        return value.isEmpty() ? null : value;
    }

    private void note(Question question, String key, Object... details) {
        problems.add(Problem.at(question.code(), key, details));
    }
}
