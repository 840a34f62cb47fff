package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void numbersAreReadTheWaysPeopleWriteThem() {
        Map.ofEntries(
                        Map.entry("12", "12"),
                        Map.entry(" 12 ", "12"),
                        Map.entry("12.5", "12.5"),
                        Map.entry("12,5", "12.5"),
                        Map.entry("+3", "3"),
                        Map.entry("-3", "-3"),
                        Map.entry("\u22123", "-3"),
                        Map.entry(",5", "0.5"),
                        Map.entry("1 234,5", "1234.5"),
                        Map.entry("1\u202f234\u202f567", "1234567"),
                        Map.entry("45'000", "45000"),
                        Map.entry("45\u2019000.50", "45000.50"),
                        Map.entry("1.234,56", "1234.56"),
                        Map.entry("1,234.56", "1234.56"),
                        Map.entry("1.234.567", "1234567"),
                        Map.entry("1,234,567", "1234567"))
                .forEach((typed, number) ->
                        assertEquals(Optional.of(new BigDecimal(number)), TypedNumber.read(typed), typed));
    }

    @Test
    void whatIsNoNumberIsNotGuessed() {
        for (String typed : List.of(
                "",
                "-",
                ".",
                "twelve",
                "12 kg",
                "1e5",
                "0x1F",
                "NaN",
                "Infinity",
                "1-2",
                "1 2",
                "1.2.3",
                "1,23,456",
                "12345678901234567890",
                "\u0661\u0662")) {
            assertEquals(Optional.empty(), TypedNumber.read(typed), typed);
        }
    }

    @Test
    void oneSeparatorBeforeThreeDigitsIsAmbiguous() {
        assertTrue(TypedNumber.isAmbiguous("45,000"));
        assertTrue(TypedNumber.isAmbiguous("45.000"));
        assertTrue(TypedNumber.isAmbiguous("-1.234"));
        assertFalse(TypedNumber.isAmbiguous("0,125"));
        assertFalse(TypedNumber.isAmbiguous("45,00"));
        assertFalse(TypedNumber.isAmbiguous("45,0000"));
        assertFalse(TypedNumber.isAmbiguous("45000"));
        assertFalse(TypedNumber.isAmbiguous("1,234.5"));
    }

    @Test
    void whatIsWrittenIntoAFieldIsReadTheSameAgain() {
        for (double value : new double[] {0, -3, 12.5, 3.141, 45_000, 0.125, 1e14, 123456.789}) {
            String written = TypedNumber.write(value);
            assertEquals(value, TypedNumber.read(written).orElseThrow().doubleValue(), written);
            assertFalse(TypedNumber.isAmbiguous(written), written);
        }
    }
}
