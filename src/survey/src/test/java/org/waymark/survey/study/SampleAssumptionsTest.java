package org.waymark.survey.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

class SampleAssumptionsTest {

    @ParameterizedTest
    @CsvSource({
        "0.95, 0.05,       , 385",
        "0.95, 0.05, 1000  , 278",
        "0.95, 0.05, 500   , 218",
        "0.95, 0.05, 10000 , 370",
        "0.99, 0.05,       , 664",
        "0.90, 0.05,       , 271",
        "0.95, 0.03,       , 1068"
    })
    void theRequiredResponsesFollowFromConfidenceMarginAndPopulation(
            double confidence, double margin, Long population, int required) {
        assertEquals(required, new SampleAssumptions(confidence, margin, 0.5, population, 1).required());
    }

    @Test
    void theUsualAssumptionsAskForThreeHundredEightyFive() {
        assertEquals(385, SampleAssumptions.USUAL.required());
    }

    @Test
    void aSampleIsNeverLargerThanItsPopulation() {
        assertEquals(40, new SampleAssumptions(0.95, 0.01, 0.5, 40L, 3).required());
    }

    @Test
    void everythingOutOfRangeIsSaidAtOnceAtItsField() {
        var wrong = new SampleAssumptions(95, 5, Double.NaN, 0L, 0);

        InvalidInputException refusal = assertThrows(InvalidInputException.class, wrong::required);

        assertEquals(
                List.of("confidence", "margin", "proportion", "population", "designEffect"),
                refusal.problems().stream().map(Problem::path).toList());
    }
}
