package org.waymark.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/** Questions and questionnaires in English, as short as they can be. */
public final class QuestionFixture {

    public static final Scale ONE_TO_FIVE =
            new Scale(1, 5, Map.of(1, LocalText.of("en", "never"), 5, LocalText.of("en", "always")));

    private QuestionFixture() {}

    public static Question single(String code, String... options) {
        return question(code, QuestionType.SINGLE_CHOICE, options(options), List.of(), null, null);
    }

    public static Question multiple(String code, String... options) {
        return question(code, QuestionType.MULTIPLE_CHOICE, options(options), List.of(), null, null);
    }

    public static Question rating(String code, int from, int to) {
        return question(code, QuestionType.RATING, List.of(), List.of(), new Scale(from, to, Map.of()), null);
    }

    public static Question nps(String code) {
        return question(code, QuestionType.NPS, List.of(), List.of(), null, null);
    }

    public static Question battery(String code, String... items) {
        List<Item> statements = Stream.of(items)
                .map(item -> new Item(item, LocalText.of("en", "Statement " + item)))
                .toList();
        return question(code, QuestionType.BATTERY, List.of(), statements, ONE_TO_FIVE, null);
    }

    /** A number; without limits when they are null. */
    public static Question number(String code, Double minimum, Double maximum, int decimals) {
        var range = new Question.NumberRange(minimum, maximum, decimals);
        return question(code, QuestionType.NUMBER, List.of(), List.of(), null, range);
    }

    public static Question anyNumber(String code) {
        return question(code, QuestionType.NUMBER, List.of(), List.of(), null, null);
    }

    public static Question shortText(String code) {
        return question(code, QuestionType.SHORT_TEXT, List.of(), List.of(), null, null);
    }

    public static Question longText(String code) {
        return question(code, QuestionType.LONG_TEXT, List.of(), List.of(), null, null);
    }

    public static Question required(Question question) {
        return new Question(
                question.code(),
                question.type(),
                question.text(),
                question.help(),
                true,
                question.ordered(),
                question.role(),
                question.dimension(),
                question.options(),
                question.items(),
                question.scale(),
                question.range());
    }

    public static Page page(Question... questions) {
        return new Page(LocalText.EMPTY, List.of(questions));
    }

    public static Questionnaire questionnaire(Page... pages) {
        return new Questionnaire(
                List.of("en"),
                LocalText.of("en", "A survey"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                List.of(pages));
    }

    private static Question question(
            String code,
            QuestionType type,
            List<Option> options,
            List<Item> items,
            Scale scale,
            Question.NumberRange range) {
        return new Question(
                code,
                type,
                LocalText.of("en", "Question " + code),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                options,
                items,
                scale,
                range);
    }

    private static List<Option> options(String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, LocalText.of("en", "Option " + code)))
                .toList();
    }
}
