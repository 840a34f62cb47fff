package org.waymark.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "\u0000x", "-", "+49 30 123", "＝1+1"})
    void whatBeginsLikeAFormulaIsMarkedAsTextAndCanBeReadAgain(String words) {
        assertEquals('\'' + words, CsvCell.write(words));
        assertEquals(words, CsvCell.read(CsvCell.write(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good value", "'quoted'", "'", "a=b", "-5", "+5", "-2.75", ""})
    void everythingElseStaysAsItIs(String words) {
        assertEquals(words, CsvCell.write(words));
        assertEquals(words, CsvCell.read(words));
    }

    @Test
    void numbersAreWrittenPlainly() {
        assertEquals("-5", CsvCell.write(-5.0));
        assertEquals("3.75", CsvCell.write(3.75));
        assertEquals("1000000000000", CsvCell.write(1e12));
        assertEquals("0.000001", CsvCell.write(1e-6));
        assertEquals("", CsvCell.write(null));
    }
}
