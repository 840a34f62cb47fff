package org.waymark.portal.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InkTest {

    private static final Palette PALETTE = new Palette(ReportFixture.styles().get("tokens"));

    @Test
    void coloursAreThoseOfTheLightLook() {
        assertEquals(Color.decode("#0c6467"), PALETTE.get("accent"));
        assertEquals(Color.WHITE, PALETTE.get("surface"));
        assertThrows(IllegalArgumentException.class, () -> PALETTE.get("nothing"));
    }

    @Test
    void aSegmentHasItsColour() {
        assertEquals(Color.decode("#b4472e"), Ink.of("part seg-b", PALETTE).fill());
        assertEquals(Color.decode("#b4472e"), Ink.of("curve seg-b", PALETTE).line());
        assertEquals(Color.decode("#b4472e"), Ink.of("dot seg-b faint", PALETTE).line());
        assertEquals(PALETTE.get("surface"), Ink.of("dot seg-b faint", PALETTE).fill());
    }

    @Test
    void whatIsChosenStandsOut() {
        assertEquals(PALETTE.get("accent"), Ink.of("box chosen", PALETTE).line());
        assertEquals(PALETTE.get("ink-soft"), Ink.of("box", PALETTE).line());
        assertEquals(PALETTE.get("accent"), Ink.ofWords("value chosen", PALETTE));
    }

    @Test
    void everyMarkOfTheStyleSheetHasAnInk() {
        Set<String> modifiers = Set.of("plain", "faint", "chosen", "main", "target");
        Matcher marks = Pattern.compile("\\.plot \\.([a-z]+)")
                .matcher(ReportFixture.styles().get("plots"));
        while (marks.find()) {
            if (!modifiers.contains(marks.group(1))) {
                assertNotEquals(Ink.of("something-new", PALETTE), Ink.of(marks.group(1), PALETTE), marks.group(1));
            }
        }
    }

    @Test
    void aMarkThatNobodyDescribedIsAFineLine() {
        assertNull(Ink.of("something-new", PALETTE).fill());
        assertEquals(PALETTE.get("line"), Ink.of("", PALETTE).line());
    }
}
