package org.waymark.survey.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DontKnowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't know",
                "Don’t know",
                "DON'T KNOW / NO ANSWER",
                "I do not know",
                "dont_know",
                "DK",
                "Can't say",
                "Prefer not to say",
                "Not applicable",
                "N/A",
                "(Refused)",
                "Don't know (do not read out)",
                "Weiß nicht",
                "weiss nicht / keine Angabe",
                "k. A.",
                "Kann ich nicht beurteilen",
                "Ne sait pas",
                "Je ne sais pas",
                "Non concerné",
                "No sé",
                "NS/NC",
                "No sabe, no contesta"
            })
    void sayingThatOneDoesNotKnowIsRecognised(String words) {
        assertTrue(DontKnow.isSaidBy(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "I don't know anybody who repairs",
                "People who don't know the brand",
                "No service near me",
                "No seats",
                "Refused a loan",
                "No answer from the dealer",
                "DKNY",
                "Prefer nothing",
                "Trifft nicht zu",
                "Not at all"
            })
    void answersThatOnlyHoldSuchWordsAreAnswers(String words) {
        assertFalse(DontKnow.isSaidBy(words));
    }
}
