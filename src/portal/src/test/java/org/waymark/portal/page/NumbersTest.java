package org.waymark.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);

    @Test
    void numbersAreWrittenTheWayTheLanguageDoes() {
        assertEquals("12,345", ENGLISH.count(12_345));
        assertEquals("12.345", new Numbers(Locale.GERMAN).count(12_345));
        assertEquals("2,50", new Numbers(Locale.GERMAN).decimal(2.5, 2));
    }

    @Test
    void sharesBecomePercentJoinedToTheirSign() {
        assertEquals("42\u00a0%", ENGLISH.percent(0.424));
        assertEquals("2.5\u00a0%", ENGLISH.plainPercent(0.025));
        assertEquals("95\u00a0%", ENGLISH.plainPercent(0.95));
        assertEquals("6.7", ENGLISH.points(0.0673));
    }

    @Test
    void aMinusIsAMinusAndZeroHasNone() {
        assertEquals("\u22123.0", ENGLISH.decimal(-3, 1));
        assertEquals("0.0", ENGLISH.decimal(-0.01, 1));
        assertEquals("+34", ENGLISH.signed(34, 0));
        assertEquals("0", ENGLISH.signed(0.2, 0));
    }

    @Test
    void durationsAreSaidInTheUnitsOfTheirSize() {
        assertEquals("45\u00a0s", ENGLISH.duration(45));
        assertEquals("11\u00a0min 20\u00a0s", ENGLISH.duration(680));
        assertEquals("2\u00a0min", ENGLISH.duration(120));
        assertEquals("26\u00a0h 5\u00a0min", ENGLISH.duration(26 * 3600 + 5 * 60 + 3));
    }
}
