package org.waymark.portal.respond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.portal.page.Texts;
import org.waymark.portal.respond.AskedQuestion.Choice;
import org.waymark.portal.respond.AskedQuestion.Statement;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Question.NumberRange;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Scale;

class AskedQuestionTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @Test
    void chosenOptionsAreMarked() {
        AskedQuestion asked = asked(choice(QuestionType.MULTIPLE_CHOICE), Map.of("Q1", List.of("b")), null);

        assertEquals(
                List.of(new Choice("a", "Option a", "", false), new Choice("b", "Option b", "", true)),
                asked.getChoices());
        assertTrue(asked.isMultiple());
    }

    @Test
    void aScaleAroundZeroHasSignsOnBothSides() {
        AskedQuestion asked = asked(scale(QuestionType.RATING, new Scale(-1, 1, Map.of())), Map.of(), null);

        assertEquals(
                List.of("\u22121", "0", "+1"),
                asked.getChoices().stream().map(Choice::label).toList());
        assertEquals(
                List.of("-1", "0", "1"),
                asked.getChoices().stream().map(Choice::value).toList());
        assertEquals("Choose a number from \u22121 to +1.", asked.getHint());
    }

    @Test
    void aScaleWithWordsAtEveryPointIsShownAsAListOfThem() {
        Map<Integer, LocalText> words = Map.of(1, LocalText.of("en", "never"), 2, LocalText.of("en", "always"));

        AskedQuestion worded = asked(scale(QuestionType.RATING, new Scale(1, 2, words)), Map.of(), null);
        assertEquals("choices", worded.getView());
        assertEquals(
                List.of("never", "always"),
                worded.getChoices().stream().map(Choice::label).toList());

        AskedQuestion ends = asked(scale(QuestionType.RATING, new Scale(1, 3, words)), Map.of(), null);
        assertEquals("scale", ends.getView());
        assertEquals(List.of("1 = never", "2 = always"), ends.getKey());
    }

    @Test
    void recommendationIsAskedFromZeroToTenInOurWords() {
        AskedQuestion asked = asked(scale(QuestionType.NPS, null), Map.of("Q1", List.of("10")), null);

        assertEquals(11, asked.getPointCount());
        assertEquals(List.of("0 = Not at all likely", "10 = Extremely likely"), asked.getKey());
        assertTrue(asked.getChoices().get(10).chosen());
    }

    @Test
    void aProblemOfABatteryLeadsToTheFirstStatementThatLacksAnAnswer() {
        Question battery = battery(true);

        AskedQuestion asked = asked(battery, Map.of("Q1_a", List.of("2")), "Please answer.");

        assertEquals("Q1_b", asked.getTarget());
        assertEquals(
                List.of(false, true, true),
                asked.getStatements().stream().map(Statement::missing).toList());
        assertEquals("Q1:problem Q1:hint", asked.getDescribedBy());
    }

    @Test
    void onlyAVoluntaryAnswerCanBeTakenBack() {
        Map<String, List<String>> answered = Map.of("Q1_a", List.of("2"));

        assertTrue(asked(battery(false), answered, null).getStatements().get(0).mayBeCleared());
        assertFalse(asked(battery(false), answered, null).getStatements().get(1).mayBeCleared());
        assertFalse(asked(battery(true), answered, null).getStatements().get(0).mayBeCleared());
    }

    @Test
    void theHintOfANumberSaysWhatIsTaken() {
        assertEquals("A number.", hint(null));
        assertEquals("A whole number.", hint(new NumberRange(null, null, 0)));
        assertEquals("A whole number from 1 to 1,000.", hint(new NumberRange(1.0, 1000.0, 0)));
        assertEquals("A number, at least 0.5.", hint(new NumberRange(0.5, null, 1)));
        assertEquals("A number, at most 9.", hint(new NumberRange(null, 9.0, 2)));
    }

    @Test
    void aPhoneShowsDigitsOnlyWhereNoMinusIsNeeded() {
        assertEquals(
                "numeric",
                asked(number(new NumberRange(0.0, null, 0)), Map.of(), null).getKeyboard());
        assertEquals(
                "decimal",
                asked(number(new NumberRange(0.0, null, 2)), Map.of(), null).getKeyboard());
        assertEquals(
                "text",
                asked(number(new NumberRange(-5.0, null, 0)), Map.of(), null).getKeyboard());
        assertEquals("text", asked(number(null), Map.of(), null).getKeyboard());
    }

    @Test
    void timeNeededGrowsWithThePagesAndIsNeverNothing() {
        assertEquals(1, TimeNeeded.minutes(List.of(new Page(LocalText.EMPTY, List.of())), "en"));
        List<Page> pages = IntStream.range(0, 10)
                .mapToObj(i -> new Page(LocalText.EMPTY, List.of(battery(true), battery(false))))
                .toList();
        int all = TimeNeeded.minutes(pages, "en");
        assertTrue(all > TimeNeeded.minutes(pages.subList(5, 10), "en"), "minutes: " + all);
    }

    private static String hint(NumberRange range) {
        return asked(number(range), Map.of(), null).getHint();
    }

    private static AskedQuestion asked(Question question, Map<String, List<String>> fields, String problem) {
        return new AskedQuestion(question, "en", fields, ENGLISH, problem);
    }

    private static Question choice(QuestionType type) {
        List<Option> options = List.of(
                new Option("a", LocalText.of("en", "Option a")), new Option("b", LocalText.of("en", "Option b")));
        return question(type, false, options, List.of(), null, null);
    }

    private static Question scale(QuestionType type, Scale scale) {
        return question(type, true, List.of(), List.of(), scale, null);
    }

    private static Question battery(boolean required) {
        List<Item> items = List.of(
                new Item("a", LocalText.of("en", "Statement a")),
                new Item("b", LocalText.of("en", "Statement b")),
                new Item("c", LocalText.of("en", "Statement c")));
        return question(QuestionType.BATTERY, required, List.of(), items, new Scale(1, 5, Map.of()), null);
    }

    private static Question number(NumberRange range) {
        return question(QuestionType.NUMBER, true, List.of(), List.of(), null, range);
    }

    private static Question question(
            QuestionType type,
            boolean required,
            List<Option> options,
            List<Item> items,
            Scale scale,
            NumberRange range) {
        return new Question(
                "Q1",
                type,
                LocalText.of("en", "Question"),
                LocalText.EMPTY,
                required,
                false,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                options,
                items,
                scale,
                range);
    }
}
