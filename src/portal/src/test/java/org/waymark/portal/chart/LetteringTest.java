package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void textIsBrokenBetweenWords() {
        List<String> lines = Lettering.wrap("Advice from a dealer before buying", 120, 13, 3);

        assertEquals("Advice from a dealer before buying", String.join(" ", lines));
        lines.forEach(line -> assertTrue(Lettering.width(line, 13) <= 120, line));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        List<String> lines = Lettering.wrap(ChartFixture.LONG, 120, 13, 2);

        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"));
        assertTrue(Lettering.width(lines.get(1), 13) <= 120);
    }

    @Test
    void aWordLongerThanTheLineIsBrokenRatherThanLost() {
        List<String> lines = Lettering.wrap(ChartFixture.UNBROKEN, 150, 13, 20);

        assertEquals(ChartFixture.UNBROKEN, String.join("", lines));
    }

    @Test
    void charactersOfTwoPartsAreNeverTornApart() {
        String shortened = Lettering.shorten("👩👩👩👩👩👩👩👩", 60, 13);

        assertTrue(shortened.codePoints().allMatch(c -> c == 0x1F469 || c == '…'), shortened);
    }

    @Test
    void anEmptyTextTakesOneLine() {
        assertEquals(List.of(""), Lettering.wrap("  ", 100, 13, 3));
    }
}
