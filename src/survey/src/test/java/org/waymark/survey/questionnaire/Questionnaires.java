package org.waymark.survey.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

/** Questionnaires to test with. */
final class Questionnaires {

    private Questionnaires() {}

    /** English and German, every type of question on two pages, nothing missing. */
    static Questionnaire complete() {
        List<Question> all = Arrays.stream(QuestionType.values())
                .map(Questionnaires::question)
                .toList();
        return new Questionnaire(
                List.of("en", "de"),
                both("Home appliances", "Haushaltsgeräte"),
                both("Welcome", "Willkommen"),
                both("Thank you", "Danke"),
                Anonymity.ANONYMOUS,
                List.of(
                        new Page(both("You and your home", "Sie und Ihr Zuhause"), all.subList(0, 4)),
                        new Page(LocalText.EMPTY, all.subList(4, all.size()))));
    }

    /** A complete question of that type, in English and German; its code is the name of the type. */
    static Question question(QuestionType type) {
        return new Question(
                type.name(),
                type,
                both("How?", "Wie?"),
                both("Think of last year", "Denken Sie an letztes Jahr"),
                true,
                type == QuestionType.SINGLE_CHOICE,
                QuestionRole.BASIS,
                Dimension.NEED,
                List.of(new Option("1", both("Yes", "Ja"), 1.0), new Option("2", both("No", "Nein"), -0.5)),
                List.of(new Item("a", both("Price", "Preis")), new Item("b", both("Service", "Service"))),
                new Scale(0, 10, Map.of(0, both("never", "nie"), 10, both("always", "immer"))),
                new Question.NumberRange(0.5, 99.0, 1));
    }

    /** One page in English with these questions. */
    static Questionnaire asking(Question... questions) {
        return Questionnaire.empty("Home appliances")
                .withPages(List.of(new Page(LocalText.EMPTY, Arrays.asList(questions))));
    }

    static Question choice(String code, Option... options) {
        return new Question(
                code,
                QuestionType.SINGLE_CHOICE,
                english("Which?"),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.DESCRIPTOR,
                Dimension.ATTITUDE,
                Arrays.asList(options),
                List.of(),
                null,
                null);
    }

    static Question choice(String code) {
        return choice(code, new Option("1", english("One")), new Option("2", english("Two")));
    }

    static LocalText english(String text) {
        return LocalText.of("en", text);
    }

    static LocalText both(String english, String german) {
        return english(english).with("de", german);
    }
}
