package org.waymark.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void numbersAreReadAsEnglishAndGermanWriteThem() {
        Map.ofEntries(
                        Map.entry("385", 385.0),
                        Map.entry(" 385 ", 385.0),
                        Map.entry("0.5", 0.5),
                        Map.entry("0,5", 0.5),
                        Map.entry("1,000", 1000.0),
                        Map.entry("1,000.5", 1000.5),
                        Map.entry("1.000,5", 1000.5),
                        Map.entry("1.234.567", 1234567.0),
                        Map.entry("1.234.567,25", 1234567.25),
                        Map.entry("1 000", 1000.0),
                        Map.entry("1\u202f000,5", 1000.5),
                        Map.entry("-0,5", -0.5),
                        Map.entry("\u22120.5", -0.5))
                .forEach((typed, value) ->
                        assertEquals(Optional.of(new TypedNumber(value, false)), TypedNumber.read(typed), typed));
    }

    @Test
    void aPercentSignIsKeptInMind() {
        for (String typed : List.of("2.5%", "2,5 %", "2,5\u00a0%")) {
            assertEquals(Optional.of(new TypedNumber(2.5, true)), TypedNumber.read(typed), typed);
        }
    }

    @Test
    void aPointBeforeThreeDigitsIsDecimalUnlessAWholeNumberIsAskedFor() {
        assertEquals(12, TypedNumber.read("12.000").orElseThrow().value());
        assertEquals(12_000, TypedNumber.readWhole("12.000").orElseThrow().value());
        assertEquals(12_000, TypedNumber.readWhole("12,000").orElseThrow().value());
        assertEquals(
                12_000_000, TypedNumber.readWhole("12.000.000").orElseThrow().value());
        assertEquals(12.5, TypedNumber.readWhole("12.5").orElseThrow().value());
        assertEquals(0.125, TypedNumber.readWhole("0.125").orElseThrow().value());
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        for (String typed : List.of("", " ", "many", "12 kg", "1e5", "NaN", "1..5", "5 % %", "1.2.3", "9".repeat(41))) {
            assertEquals(Optional.empty(), TypedNumber.read(typed), typed);
            assertEquals(Optional.empty(), TypedNumber.readWhole(typed), typed);
        }
        assertEquals(Optional.empty(), TypedNumber.readWhole(null));
    }
}
