package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

class QuestionVariablesTest {

    @ParameterizedTest
    @CsvSource({
        "SINGLE_CHOICE,   SINGLE_CHOICE,                      ORDINAL",
        "MULTIPLE_CHOICE, MULTIPLE_CHOICE_1 MULTIPLE_CHOICE_2, BINARY",
        "RATING,          RATING,                             RATING",
        "BATTERY,         BATTERY_a BATTERY_b,                RATING",
        "NUMBER,          NUMBER,                             NUMERIC",
        "SHORT_TEXT,      SHORT_TEXT,                         TEXT",
        "LONG_TEXT,       LONG_TEXT,                          TEXT",
        "NPS,             NPS,                                RATING",
    })
    void everyTypeFillsItsColumns(QuestionType type, String codes, Measurement measurement) {
        List<Variable> variables = Questionnaires.question(type).variables("en");

        assertEquals(
                List.of(codes.split(" ")),
                variables.stream().map(Variable::code).toList());
        assertEquals(
                List.of(measurement),
                variables.stream().map(Variable::measurement).distinct().toList());
    }

    @Test
    void columnsAreNamedInTheLanguageAskedFor() {
        Question battery = Questionnaires.question(QuestionType.BATTERY);

        assertEquals("Preis", battery.variables("de").get(0).label());
        assertEquals("Wie?", battery.variables("de").get(0).wording());
    }

    @Test
    void twoOptionsThatCountAsOneAndNothingGiveAShare() {
        Question question = Questionnaires.choice(
                "Q1",
                new Option("y", Questionnaires.english("Yes"), 1.0),
                new Option("n", Questionnaires.english("No"), 0.0));

        Variable variable = question.variables("en").get(0);

        assertEquals(Measurement.BINARY, variable.measurement());
        assertEquals(
                List.of("n", "y"),
                variable.categories().stream().map(Variable.Category::code).toList());
    }
}
