package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.survey.questionnaire.QuestionFixture.battery;
import static org.waymark.survey.questionnaire.QuestionFixture.number;
import static org.waymark.survey.questionnaire.QuestionFixture.page;
import static org.waymark.survey.questionnaire.QuestionFixture.questionnaire;
import static org.waymark.survey.questionnaire.QuestionFixture.shortText;
import static org.waymark.survey.questionnaire.QuestionFixture.single;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreFlightTest {

    @Test
    void aCompleteQuestionnaireMayBePublished() {
        assertEquals(List.of(), found(questionnaire(page(single("Q1", "a", "b"), battery("Q2", "a")))));
    }

    @Test
    void aQuestionnaireWithoutQuestionsMayNot() {
        assertEquals(List.of("pages questionnaire.empty"), found(questionnaire(page())));
    }

    @Test
    void eachLanguageNeedsEachText() {
        var bilingual = new Questionnaire(
                List.of("en", "de"),
                LocalText.of("en", "A survey"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                List.of(page(single("Q1", "a", "b"))));

        assertEquals(
                List.of(
                        "title questionnaire.text.missing",
                        "pages[0].questions[0].text questionnaire.text.missing",
                        "pages[0].questions[0].options[0].label questionnaire.text.missing",
                        "pages[0].questions[0].options[1].label questionnaire.text.missing"),
                found(bilingual));
    }

    @Test
    void codesAreUniqueAlsoAcrossPages() {
        assertEquals(
                List.of(
                        "pages[1].questions[0].code questionnaire.code.twice",
                        "pages[1].questions[0].code questionnaire.variable.twice"),
                found(questionnaire(page(shortText("Q1")), page(shortText("Q1")))));
    }

    @Test
    void aQuestionMayNotBeCalledLikeTheItemOfABattery() {
        assertEquals(
                List.of("pages[0].questions[1].code questionnaire.variable.twice"),
                found(questionnaire(page(battery("Q1", "a"), shortText("Q1_a")))));
    }

    @Test
    void codesThatOtherSoftwareCannotReadAreRefused() {
        for (String code : List.of("", "1Q", "Q 1", "Q:1", "Ä1", "Q".repeat(41))) {
            assertEquals(
                    List.of("pages[0].questions[0].code questionnaire.code"),
                    found(questionnaire(page(shortText(code)))),
                    code);
        }
    }

    @Test
    void aChoiceNeedsTwoOptionsWithDifferentCodes() {
        assertEquals(
                List.of("pages[0].questions[0].options questionnaire.options.few"),
                found(questionnaire(page(single("Q1", "a")))));
        assertEquals(
                List.of("pages[0].questions[0].options[1].code questionnaire.code.twice"),
                found(questionnaire(page(single("Q1", "a", "a")))));
    }

    @Test
    void aBatteryNeedsStatements() {
        assertEquals(
                List.of("pages[0].questions[0].items questionnaire.items.none"),
                found(questionnaire(page(battery("Q1")))));
    }

    @Test
    void aNumberCannotHaveAMinimumAboveItsMaximum() {
        assertEquals(
                List.of("pages[0].questions[0].range questionnaire.range"),
                found(questionnaire(page(number("Q1", 9.0, 1.0, 0)))));
    }

    private static List<String> found(Questionnaire questionnaire) {
        return PreFlight.check(questionnaire).stream()
                .map(problem -> problem.path() + ' ' + problem.key())
                .toList();
    }
}
