package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ArgumentsTest {

    @Test
    void aMessageStatesTheValueAndTheRangeInPlainWords() {
        assertEquals(
                "The confidence level is 95, but it must be greater than 0 and less than 1.",
                messageOf(() -> Arguments.betweenZeroAndOne("confidence level", 95)));
        assertEquals(
                "The population is 0.5, but it must be at least 1.",
                messageOf(() -> Arguments.atLeastOrUnlimited(1, "population", 0.5)));
    }

    @Test
    void notANumberFailsEveryCheck() {
        double nan = Double.NaN;
        assertEquals(
                "The margin is not a number, but it must be greater than 0 and finite.",
                messageOf(() -> Arguments.positive("margin", nan)));
        messageOf(() -> Arguments.betweenZeroAndOne("value", nan));
        messageOf(() -> Arguments.proportion("value", nan));
        messageOf(() -> Arguments.positiveProportion("value", nan));
        messageOf(() -> Arguments.finite("value", nan));
        messageOf(() -> Arguments.atLeast(0.0, "value", nan));
        messageOf(() -> Arguments.atLeastOrUnlimited(1, "value", nan));
        messageOf(() -> Arguments.between(0, 5, "value", nan));
        messageOf(() -> Arguments.finite(1, "values", new double[] {1, nan}));
        messageOf(() -> Arguments.weights(new double[] {1, nan}));
    }

    @Test
    void theEndsOfARangeBelongToItOnlyWhereTheMessageSaysSo() {
        messageOf(() -> Arguments.betweenZeroAndOne("value", 0));
        messageOf(() -> Arguments.betweenZeroAndOne("value", 1));
        messageOf(() -> Arguments.positiveProportion("value", 0));
        messageOf(() -> Arguments.positive("value", 0));
        messageOf(() -> Arguments.positive("value", Double.POSITIVE_INFINITY));
        assertEquals(0, Arguments.proportion("value", 0));
        assertEquals(1, Arguments.proportion("value", 1));
        assertEquals(1, Arguments.positiveProportion("value", 1));
        assertEquals(Double.POSITIVE_INFINITY, Arguments.atLeastOrUnlimited(1, "value", Double.POSITIVE_INFINITY));
    }

    @Test
    void theFirstBadValueOfAnArrayIsNamedByItsPositionFromOne() {
        assertEquals(
                "The number 2 of the ages is not a number, but it must be finite.",
                messageOf(() -> Arguments.finite(1, "ages", new double[] {31, Double.NaN})));
        assertEquals(
                "The weight of respondent 3 is -1, but it must be at least 0 and finite.",
                messageOf(() -> Arguments.weights(new double[] {1, 1, -1})));
    }

    @Test
    void weightsThatAreAllZeroAreRefused() {
        assertEquals(
                "The sum of the weights is 0, but it must be greater than 0 and finite.",
                messageOf(() -> Arguments.weights(new double[] {0, 0})));
    }

    private static String messageOf(Executable check) {
        return assertThrows(IllegalArgumentException.class, check).getMessage();
    }
}
