package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "-3,-3",
        "+5,5",
        "−4,-4",
        "3.75,3.75",
        ".5,0.5",
        "1e3,1000",
        "'1,234',1234",
        "'1,234.5',1234.5",
        "1 234,1234",
        "1’000,1000",
        "64%,64",
        "-2.5 %,-2.5"
    })
    void numbersWithAPoint(String cell, double number) {
        assertEquals(number, NumberStyle.POINT.parse(cell));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "'3,75',3.75", "'1.234,5',1234.5", "1.234,1234", "'12,5 %',12.5"})
    void numbersWithAComma(String cell, double number) {
        assertEquals(number, NumberStyle.COMMA.parse(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "NaN",
                "Infinity",
                "1,5",
                "12,34,567",
                "0x1F",
                "1f",
                "--3",
                "1 2",
                "3 kg",
                "1e999",
                "%",
                "5%%"
            })
    void whatIsNoNumber(String cell) {
        assertTrue(Double.isNaN(NumberStyle.POINT.parse(cell)));
    }
}
