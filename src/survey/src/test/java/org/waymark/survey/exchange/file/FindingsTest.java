package org.waymark.survey.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void theFirstHundredAreKeptAndTheOthersCounted() {
        var findings = new Findings();
        for (int line = 1; line <= 250; line++) {
            findings.add(Finding.ofLine(line, "exchange.line.unreadable"));
        }

        assertEquals(100, findings.entries().size());
        assertEquals(250, findings.total());
        assertEquals(150, findings.more());
    }

    @Test
    void joinedFindingsCountTogether() {
        var first = new Findings();
        first.add(Finding.ofLine(1, "exchange.header.data"));
        var others = new Findings();
        for (int line = 1; line <= 100; line++) {
            others.add(Finding.ofLine(line, "exchange.line.unreadable"));
        }
        first.addAll(others);

        assertEquals(101, first.total());
        assertEquals(100, first.entries().size());
    }

    @Test
    void aLongValueIsShownShortened() {
        assertEquals(
                81,
                Finding.ofCell(1, "age", "x".repeat(500), "exchange.cell.number")
                        .value()
                        .length());
    }
}
