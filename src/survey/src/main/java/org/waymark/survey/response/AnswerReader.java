package org.waymark.survey.response;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;

/**
 * Makes answers of what a form or a program sent. Nothing that a question does not offer gets through; what is wrong is
 * noted at the question's code, once per question, and what was sent there is kept apart so that it can be mended.
 */
final class AnswerReader {

    private final Map<String, List<String>> sent;
    private final boolean typed;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> unread = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AnswerReader(Map<String, List<String>> sent, boolean typed) {
        this.sent = sent;
        this.typed = typed;
    }

    /**
     * Reads what a program sent.
     *
     * @param sent values by field: the question's code, or code, underscore and item
     */
    AnswerReader(Map<String, List<String>> sent) {
        this(sent, false);
    }

    /** Reads what a person typed, who may mean thousands by the separator that a program sends before decimals. */
    static AnswerReader ofForm(Map<String, List<String>> sent) {
        return new AnswerReader(sent, true);
    }

    Answers answers() {
        return Answers.of(values);
    }

    /** What was sent but is no answer. */
    Unread unread() {
        return new Unread(unread);
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
            problems.add(Problem.at(question.code(), begun ? "answer.battery.incomplete" : "answer.required"));
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
            refuse(question, question.code(), "answer.option", chosen);
        } else {
            values.put(question.code(), chosen);
        }
    }

    private void multiple(Question question) {
        List<String> chosen = all(question.code());
        Optional<String> unknown =
                chosen.stream().filter(code -> question.option(code) == null).findFirst();
        if (unknown.isPresent()) {
            refuse(question, question.code(), "answer.option", unknown.get());
        } else if (!chosen.isEmpty()) {
            for (Option option : question.options()) {
                values.put(question.code() + '_' + option.code(), chosen.contains(option.code()) ? 1.0 : 0.0);
            }
        }
    }

    private void rating(Question question, String field) {
        String chosen = first(field);
        if (chosen == null) {
            return;
        }
        if (chosen.equals(DontKnow.CODE)) {
            values.put(field, DontKnow.CODE);
        } else if (chosen.matches("-?\\d{1,4}(\\.0)?") && question.scale().contains((int) Double.parseDouble(chosen))) {
            // not -0.0, which would differ from 0.0
            values.put(field, (double) (int) Double.parseDouble(chosen));
        } else {
            refuse(
                    question,
                    field,
                    "answer.scale",
                    chosen,
                    question.scale().from(),
                    question.scale().to());
        }
    }

    private void number(Question question) {
        String field = question.code();
        String words = first(field);
        if (words == null) {
            return;
        }
        Optional<BigDecimal> number = TypedNumber.read(words);
        Question.NumberRange range = question.range();
        if (number.isEmpty()) {
            refuse(question, field, "answer.number", words);
            return;
        }
        double value = number.get().doubleValue();
        int decimals = Math.max(0, number.get().stripTrailingZeros().scale());
        if (typed && TypedNumber.isAmbiguous(words) && (range == null || range.decimals() < 3)) {
            refuse(question, field, "answer.number.separator", words);
        } else if (range != null && decimals > range.decimals()) {
            refuse(question, field, range.decimals() == 0 ? "answer.whole" : "answer.decimals", range.decimals());
        } else if (range != null && range.minimum() != null && value < range.minimum()) {
            refuse(question, field, "answer.minimum", TypedNumber.plain(range.minimum()));
        } else if (range != null && range.maximum() != null && value > range.maximum()) {
            refuse(question, field, "answer.maximum", TypedNumber.plain(range.maximum()));
        } else {
            values.put(field, value);
        }
    }

    private void text(Question question, int limit) {
        String words = first(question.code());
        if (words == null) {
            return;
        }
        if (words.length() > limit) {
            refuse(question, question.code(), "answer.long", limit, words.length());
        } else {
            values.put(question.code(), words);
        }
    }

    private String first(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<String> all(String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .filter(Objects::nonNull)
                .map(AnswerReader::storable)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * A value without what a browser adds (two characters for a line end, of which it counts one), what no file format
     * can hold (control characters), and what no database can (half a character).
     */
    private static String storable(String value) {
        String whole = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    private void refuse(Question question, String field, String key, Object... details) {
        unread.put(field, all(field));
        if (problems.stream().noneMatch(problem -> problem.path().equals(question.code()))) {
            problems.add(Problem.at(question.code(), key, details));
        }
    }
}
