package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.survey.questionnaire.Questionnaires.asking;
import static org.waymark.survey.questionnaire.Questionnaires.choice;
import static org.waymark.survey.questionnaire.Questionnaires.english;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

class PreFlightTest {

    private static final String FIRST = "pages[0].questions[0]";

    @Test
    void aCompleteQuestionnaireOfEveryTypeMayGo() {
        assertEquals(List.of(), PreFlight.check(Questionnaires.complete()));
    }

    @Test
    void thereIsATitle() {
        Questionnaire untitled = titled(LocalText.EMPTY);

        assertFound(untitled, Problem.at("title", "questionnaire.text.missing", "en"));
    }

    @Test
    void theTitleIsShort() {
        assertFound(titled(english("x".repeat(201))), Problem.at("title", "survey.title.length", 200));
        assertFound(titled(english("x".repeat(200))));
    }

    @Test
    void thereIsAPage() {
        assertFound(asking(choice("Q1")).withPages(List.of()), Problem.at("pages", "questionnaire.empty"));
    }

    @Test
    void everyPageAsksSomething() {
        Questionnaire questionnaire = asking(choice("Q1"));
        Questionnaire withEmptyPage = Arrangement.addPage(questionnaire, 1, Page.empty());

        assertFound(withEmptyPage, Problem.at("pages[1]", "questionnaire.page.empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "Q 1", "Q1ä", "_Q", "Q12345678901234567890123456789012345678901"})
    void aCodeCanBeAColumnName(String code) {
        assertFound(asking(choice(code)), Problem.at(FIRST + ".code", "questionnaire.code", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1", "q", "Age.group-2_b", "Q123456789012345678901234567890123456789"})
    void usualCodesMayGo(String code) {
        assertFound(asking(choice(code)));
    }

    @Test
    void noTwoQuestionsHaveTheSameCode() {
        assertFound(
                asking(choice("Q1"), choice("Q1")),
                Problem.at("pages[0].questions[1].code", "questionnaire.code.twice", "Q1"));
    }

    @Test
    void noTwoQuestionsFillTheSameColumn() {
        Question multiple = Questionnaires.question(QuestionType.MULTIPLE_CHOICE);
        Questionnaire questionnaire = new Questionnaire(
                List.of("en"),
                english("Title"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                List.of(new Page(LocalText.EMPTY, List.of(multiple, choice("MULTIPLE_CHOICE_1")))));

        assertFound(
                questionnaire,
                Problem.at("pages[0].questions[1].code", "questionnaire.variable.twice", "MULTIPLE_CHOICE_1"));
    }

    @Test
    void everyQuestionHasAText() {
        Question silent = with(choice("Q1"), LocalText.EMPTY, LocalText.EMPTY);

        assertFound(asking(silent), Problem.at(FIRST + ".text", "questionnaire.text.missing", "en"));
    }

    @Test
    void helpMayBeMissingButNotInOneLanguageOnly() {
        Question helped = with(choice("Q1"), english("Which?"), english("Choose one"));
        Questionnaire bilingual = inEnglishAndGerman(asking(helped));

        assertFound(asking(with(choice("Q1"), english("Which?"), LocalText.EMPTY)));
        assertEquals(
                List.of(
                        "title",
                        FIRST + ".text",
                        FIRST + ".help",
                        FIRST + ".options[0].label",
                        FIRST + ".options[1].label"),
                PreFlight.check(bilingual).stream().map(Problem::path).toList());
        assertEquals(
                List.of("de"),
                PreFlight.check(bilingual).stream()
                        .flatMap(problem -> problem.values().stream())
                        .distinct()
                        .toList());
    }

    @Test
    void pageTitlesScaleLabelsWelcomeAndThanksAreSaidInEveryLanguageOrNone() {
        var question = new Question(
                "Q1",
                QuestionType.RATING,
                Questionnaires.both("How much?", "Wie sehr?"),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.BASIS,
                Dimension.NEED,
                List.of(),
                List.of(),
                new Scale(1, 5, Map.of(5, english("much"))),
                null);
        var questionnaire = new Questionnaire(
                List.of("en", "de"),
                Questionnaires.both("Title", "Titel"),
                english("Welcome"),
                LocalText.of("de", "Danke"),
                Anonymity.ANONYMOUS,
                List.of(new Page(english("Page"), List.of(question))));

        assertFound(
                questionnaire,
                Problem.at("welcome", "questionnaire.text.missing", "de"),
                Problem.at("pages[0].title", "questionnaire.text.missing", "de"),
                Problem.at(FIRST + ".scale.labels.5", "questionnaire.text.missing", "de"),
                Problem.at("thanks", "questionnaire.text.missing", "en"));
    }

    @Test
    void aChoiceOffersAtLeastTwoOptions() {
        assertFound(
                asking(choice("Q1", new Option("1", english("One")))),
                Problem.at(FIRST + ".options", "questionnaire.options.few"));
    }

    @Test
    void optionsHaveCodesOfTheirOwnAndWords() {
        assertFound(
                asking(choice(
                        "Q1",
                        new Option("1", english("One")),
                        new Option("1", english("Two")),
                        new Option("a b", english("Three")),
                        new Option("4", LocalText.EMPTY))),
                Problem.at(FIRST + ".options[1].code", "questionnaire.code.twice", "1"),
                Problem.at(FIRST + ".options[2].code", "questionnaire.part.code", "a b"),
                Problem.at(FIRST + ".options[3].label", "questionnaire.text.missing", "en"));
    }

    @Test
    void aBatteryHasItemsWithCodesOfTheirOwnAndWords() {
        assertFound(asking(battery()), Problem.at(FIRST + ".items", "questionnaire.items.none"));
        assertFound(
                asking(battery(
                        new Item("a", english("Price")),
                        new Item("a", english("Service")),
                        new Item("", LocalText.EMPTY))),
                Problem.at(FIRST + ".items[1].code", "questionnaire.code.twice", "a"),
                Problem.at(FIRST + ".items[2].code", "questionnaire.part.code", ""),
                Problem.at(FIRST + ".items[2].text", "questionnaire.text.missing", "en"));
    }

    @Test
    void theSmallestNumberIsNotAboveTheLargest() {
        assertFound(asking(number(5.0, 4.0)), Problem.at(FIRST + ".range", "questionnaire.range"));
        assertFound(asking(number(5.0, 5.0)));
        assertFound(asking(number(5.0, null)));
    }

    @Test
    void anAnonymousSurveyDoesNotAskWhoSomebodyIs() {
        Questionnaire questionnaire = asking(withRole(choice("Q1"), QuestionRole.IDENTITY));

        assertFound(questionnaire, Problem.at(FIRST + ".role", "questionnaire.identity"));
        assertFound(confidential(questionnaire));
        assertEquals(List.of(), PreFlight.checkUploaded(questionnaire));
    }

    private static void assertFound(Questionnaire questionnaire, Problem... problems) {
        assertEquals(List.of(problems), PreFlight.check(questionnaire));
    }

    private static Questionnaire titled(LocalText title) {
        return new Questionnaire(
                List.of("en"),
                title,
                LocalText.EMPTY,
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                asking(choice("Q1")).pages());
    }

    private static Questionnaire inEnglishAndGerman(Questionnaire q) {
        return new Questionnaire(List.of("en", "de"), q.title(), q.welcome(), q.thanks(), q.anonymity(), q.pages());
    }

    private static Questionnaire confidential(Questionnaire q) {
        return new Questionnaire(q.languages(), q.title(), q.welcome(), q.thanks(), Anonymity.CONFIDENTIAL, q.pages());
    }

    private static Question with(Question q, LocalText text, LocalText help) {
        return new Question(
                q.code(),
                q.type(),
                text,
                help,
                q.required(),
                q.ordered(),
                q.role(),
                q.dimension(),
                q.options(),
                q.items(),
                q.scale(),
                q.range());
    }

    private static Question withRole(Question q, QuestionRole role) {
        return new Question(
                q.code(),
                q.type(),
                q.text(),
                q.help(),
                q.required(),
                q.ordered(),
                role,
                q.dimension(),
                q.options(),
                q.items(),
                q.scale(),
                q.range());
    }

    private static Question battery(Item... items) {
        return new Question(
                "Q1",
                QuestionType.BATTERY,
                english("How much do you agree?"),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                List.of(),
                List.of(items),
                null,
                null);
    }

    private static Question number(Double minimum, Double maximum) {
        return new Question(
                "Q1",
                QuestionType.NUMBER,
                english("How many?"),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.DESCRIPTOR,
                Dimension.DEMOGRAPHIC,
                List.of(),
                List.of(),
                null,
                new Question.NumberRange(minimum, maximum, 0));
    }
}
