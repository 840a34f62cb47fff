package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

    @Test
    void textsThatNobodyCanDoWithoutAndTextsThatAnotherLanguageHasAreExpected() {
        Questionnaire half = new Questionnaire(
                List.of("en", "de"),
                Questionnaires.both("Title", "Titel"),
                Questionnaires.english("Welcome"),
                LocalText.EMPTY,
                Anonymity.ANONYMOUS,
                Questionnaires.asking(Questionnaires.choice("Q1")).pages());

        assertEquals(List.of(new Translation("en", 5, 5), new Translation("de", 1, 5)), half.translations());
    }

    @Test
    void aQuestionnaireIsCompleteWhenNothingExpectedIsMissing() {
        assertTrue(Questionnaires.complete().translations().stream().allMatch(Translation::isComplete));
    }

    @Test
    void textsStandInTheOrderTheyAreRead() {
        assertEquals(
                List.of(
                        "title",
                        "welcome",
                        "pages[0].title",
                        "pages[0].questions[0].text",
                        "pages[0].questions[0].help",
                        "pages[0].questions[0].options[0].label",
                        "pages[0].questions[0].options[1].label",
                        "thanks"),
                Questionnaires.asking(Questionnaires.choice("Q1")).texts().stream()
                        .map(PlacedText::path)
                        .toList());
    }
}
