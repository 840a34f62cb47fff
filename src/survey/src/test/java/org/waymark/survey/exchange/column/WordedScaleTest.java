package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordedScaleTest {

    @Test
    void wordsAtTheEndsOfASignedScale() {
        WordedScale scale = scale("I love it!+5", "-3", "0", "2", "4", "-1", "1", "-4", "-2", "3", "I hate it!-5")
                .orElseThrow();

        assertEquals(-5, scale.from());
        assertEquals(5, scale.to());
        assertEquals(Map.of(-5, "I hate it!", 5, "I love it!"), scale.labels());
        assertEquals(List.of(5, -3, 0, 2, 4, -1, 1, -4, -2, 3, -5), scale.points());
    }

    @Test
    void twoWordedEndsMakeAScaleHoweverFewPointsWereChosen() {
        WordedScale scale = scale("never - 0", "3", "always - 10").orElseThrow();

        assertEquals(0, scale.from());
        assertEquals(10, scale.to());
    }

    @Test
    void aPlusTellsThatTheOtherEndHasAMinus() {
        WordedScale scale = scale("I hate it!-5", "3", "0", "I love it!+5").orElseThrow();

        assertEquals(List.of(-5, 3, 0, 5), scale.points());
    }

    @Test
    void aDashBetweenWordsAndNumberIsNoMinusWhereNothingElseIsSigned() {
        WordedScale scale = scale("Bad-1", "2", "3", "4", "Very good – 5").orElseThrow();

        assertEquals(1, scale.from());
        assertEquals(5, scale.to());
        assertEquals("Very good", scale.labels().get(5));
    }

    @Test
    void wordsBehindTheNumber() {
        assertEquals(
                Map.of(1, "Extremely well", 2, "Quite well", 3, "Not too well"),
                scale("1 Extremely well", "3 Not too well", "2 Quite well")
                        .orElseThrow()
                        .labels());
        assertEquals(
                Map.of(0, "not at all likely", 10, "extremely likely"),
                scale("0 (not at all likely)", "3", "5", "6", "7", "8", "9", "10 = extremely likely")
                        .orElseThrow()
                        .labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 econo|4 gears|automatic|5 sport",
                "1 week|2 weeks|3 weeks",
                "Q1|Q2|Q3",
                "A1|B2|C3",
                "18-24|25-34|35-44",
                "1|2|3",
                "1 km|50 miles|90 leagues"
            })
    void whatIsNoScale(String values) {
        assertTrue(scale(values.split("\\|")).isEmpty());
    }

    private static Optional<WordedScale> scale(String... texts) {
        return WordedScale.of(
                Arrays.stream(texts).map(text -> new FoundValue(text, 1)).toList());
    }
}
