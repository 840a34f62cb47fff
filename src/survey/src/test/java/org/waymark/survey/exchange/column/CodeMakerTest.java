package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.survey.questionnaire.PreFlight;

class CodeMakerTest {

    private final CodeMaker codes = new CodeMaker();

    @ParameterizedTest
    @CsvSource({
        "rest and relax,rest_and_relax",
        "luxury / be spoilt,luxury_be_spoilt",
        "Relationship.Status,Relationship.Status",
        "Left - right handed,Left_right_handed",
        "Straßengröße,Strassengrosse",
        "1st choice,Q1st_choice",
        "顧客,column_3",
        "Parents' advice,Parents_advice",
    })
    void headersBecomeReadableCodes(String header, String code) {
        assertEquals(code, codes.question(header.replace("''", "'"), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How satisfied are you, all in all, with the service of your dealer in the last twelve months?",
                "-",
                "____",
                "=SUM(A1)",
                "a",
                "Ünïcödé 🙂",
                "….",
            })
    void everyCodeCanBePublished(String header) {
        String code = codes.question(header, 12);

        assertTrue(PreFlight.CODE.matcher(code).matches(), code);
    }

    @Test
    void noTwoCodesAreTheSameEvenWithOtherCapitals() {
        assertEquals("Price", codes.question("Price", 1));
        assertEquals("price_2", codes.question("price", 2));
        assertEquals("Price_3", codes.question("Price", 3));
    }

    @ParameterizedTest
    @CsvSource({"Once a month,Once_a_month", "<30k,under_30k", ">=3,from_3", "-5,-5", "+2,+2", "好,answer_1"})
    void answersBecomeCodesToo(String text, String code) {
        assertEquals(code, codes.option(text, 1));
    }
}
