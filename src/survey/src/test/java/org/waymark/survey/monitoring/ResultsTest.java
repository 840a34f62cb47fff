package org.waymark.survey.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.survey.monitoring.QuestionResult.AnswerShare;
import org.waymark.survey.study.SampleAssumptions;

class ResultsTest {

    @Test
    void aShareHasTheWilsonIntervalAndItsMargin() {
        AnswerShare yes = new WatchedSurvey()
                .answered(20, "{'Q1':'y'}")
                .answered(20, "{'Q1':'n'}")
                .result("Q1")
                .shares()
                .get(0);

        assertEquals("Yes", yes.label());
        assertEquals(20, yes.count());
        assertEquals(0.5, yes.share().estimate());
        assertEquals(0.35200, yes.share().lower(), 5e-6);
        assertEquals(0.64800, yes.share().upper(), 5e-6);
        assertEquals(0.14800, yes.margin(), 5e-6);
    }

    @Test
    void nobodyIsNotNothing() {
        AnswerShare no = new WatchedSurvey()
                .answered(20, "{'Q1':'y'}")
                .result("Q1")
                .shares()
                .get(1);

        assertEquals(0, no.share().lower());
        assertEquals(0.16113, no.share().upper(), 5e-6);
    }

    @Test
    void aSmallPopulationNarrowsTheIntervals() {
        var survey = new WatchedSurvey().answered(50, "{'Q1':'y'}").answered(50, "{'Q1':'n'}");
        var small = new SampleAssumptions(0.95, 0.05, 0.5, 200L, 1);
        var census = new SampleAssumptions(0.95, 0.05, 0.5, 80L, 1);

        double margin = survey.result("Q1").shares().get(0).margin();

        assertTrue(survey.result("Q1", small).shares().get(0).margin() < 0.75 * margin);
        assertEquals(0, survey.result("Q1", census).shares().get(0).margin());
    }

    @Test
    void anOptionOfAnEarlierQuestionnaireIsCountedUnderItsCode() {
        List<AnswerShare> shares = new WatchedSurvey()
                .answered(3, "{'Q1':'y'}")
                .answered(1, "{'Q1':'sometimes'}")
                .result("Q1")
                .shares();

        assertEquals("sometimes", shares.get(2).label());
        assertEquals(0.25, shares.get(2).share().estimate());
    }

    @Test
    void eachOptionOfAMultipleChoiceIsAShareOfThoseWhoAnswered() {
        QuestionResult result = new WatchedSurvey()
                .answered(30, "{'Q2_shop':1,'Q2_web':0}")
                .answered(10, "{'Q2_shop':1,'Q2_web':1}")
                .answered(60, "{'Q1':'y'}")
                .result("Q2");

        assertEquals(40, result.base());
        assertEquals(1, result.shares().get(0).share().estimate());
        assertEquals(0.25, result.shares().get(1).share().estimate());
    }

    @Test
    void aRatingHasItsMeanWithTheTIntervalAndTheSharesOfItsPoints() {
        QuestionResult result = new WatchedSurvey()
                .answered(1, "{'Q3':2}")
                .answered(2, "{'Q3':4}")
                .answered(1, "{'Q3':5}")
                .result("Q3");

        // by hand: standard error 0.629153, quantile of t with 3 degrees of freedom 3.182446; above 5 no mean can be
        assertEquals(3.75, result.mean().estimate());
        assertEquals(1.747755, result.mean().lower(), 1e-6);
        assertEquals(5, result.mean().upper());
        assertEquals("1 not at all", result.shares().get(0).label());
        assertEquals(0.5, result.shares().get(3).share().estimate());
    }

    @Test
    void oneAnswerHasNoMeanThatCouldBeReliedOn() {
        assertNull(new WatchedSurvey().answered(1, "{'Q3':2}").result("Q3").mean());
    }

    @Test
    void theItemsOfABatteryHaveTheirOwnBases() {
        QuestionResult result = new WatchedSurvey()
                .answered(40, "{'Q4_a':6,'Q4_b':2}")
                .answered(10, "{'Q4_a':4}")
                .result("Q4");

        assertEquals(50, result.base());
        assertEquals(50, result.items().get(0).base());
        assertEquals(40, result.items().get(1).base());
        assertEquals(5.6, result.items().get(0).mean().estimate(), 1e-12);
    }

    @Test
    void aNumberHasItsMedianAndRangesWithRoundLimits() {
        QuestionResult result = new WatchedSurvey()
                .answered(10, "{'Q5':1.5}")
                .answered(30, "{'Q5':12}")
                .answered(9, "{'Q5':40}")
                .result("Q5");

        assertEquals(12, result.number().median());
        assertEquals(1.5, result.number().minimum());
        assertEquals(40, result.number().maximum());
        assertEquals("0 to under 5", result.shares().get(0).label());
        assertEquals(10, result.shares().get(0).count());
        assertEquals(49, result.shares().stream().mapToLong(AnswerShare::count).sum());
    }

    @Test
    void wholeNumbersFallIntoRangesOfWholeNumbers() {
        var survey = new WatchedSurvey();
        for (int age = 18; age <= 79; age++) {
            survey.answered(1, "{'Q5':" + age + "}");
        }

        List<AnswerShare> ranges = survey.result("Q5").shares();

        assertEquals("10 – 19", ranges.get(0).label());
        assertEquals(2, ranges.get(0).count());
        assertEquals("70 – 79", ranges.get(6).label());
        assertEquals(10, ranges.get(6).count());
    }

    @Test
    void theNetPromoterScoreHasTheIntervalOfItsOwnVariance() {
        QuestionResult result = new WatchedSurvey()
                .answered(200, "{'Q6':9}")
                .answered(120, "{'Q6':8}")
                .answered(80, "{'Q6':3}")
                .result("Q6");

        assertEquals(30, result.nps().score().estimate(), 1e-9);
        assertEquals(7.654, result.nps().score().halfWidth(), 5e-4);
        assertEquals(120, result.nps().passives());
    }

    @Test
    void whoSomebodyIsIsNeitherCountedNorShown() {
        var survey = new WatchedSurvey().answered(1, "{'Q8':'mia@test.example','Q1':'y'}");

        assertTrue(survey.results(SampleAssumptions.USUAL).stream()
                .noneMatch(result -> result.code().equals("Q8")));
        assertNull(survey.tally().texts("Q8"));
    }

    @Test
    void fewerThanThirtyAnswersAreMarked() {
        assertTrue(new WatchedSurvey().answered(29, "{'Q1':'y'}").result("Q1").small());
        assertFalse(new WatchedSurvey().answered(30, "{'Q1':'y'}").result("Q1").small());
    }

    @Test
    void withoutAnswersThereAreNoSharesButTheOptionsAreThere() {
        QuestionResult result = new WatchedSurvey().result("Q1");

        assertEquals(2, result.shares().size());
        assertNull(result.shares().get(0).share());
        assertEquals(List.of(), new WatchedSurvey().result("Q5").shares());
    }
}
