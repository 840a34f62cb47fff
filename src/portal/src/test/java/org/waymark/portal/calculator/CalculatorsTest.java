package org.waymark.portal.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Texts;

/** Expected values: R 4.2.2 as named at each, the same references as in the module {@code statistics}. */
class CalculatorsTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final List<Calculator<?>> ALL = List.of(
            new SampleSizeCalculator(),
            new MarginOfErrorCalculator(),
            new TwoProportionsCalculator(),
            new TwoMeansCalculator(),
            new NetPromoterCalculator(),
            new SegmentsCalculator(),
            new InvitationsCalculator());

    @Test
    void theSampleSizeIsCochransCorrectedForThePopulation() {
        // n0 <- (qnorm(.025)/.05)^2*.25; n0/(1+(n0-1)/N)
        assertEquals(385, sampleSize("margin=5 %").required());
        assertEquals(278, sampleSize("population=1000").required());
        assertEquals(277.733453173188, sampleSize("population=1,000").exact(), 1e-9);
        assertEquals(
                257,
                sampleSize("population=5.000 proportion=20 margin=4 confidence=90")
                        .required());
    }

    @Test
    void commasAndPointsAreReadWhereverTheyAreTyped() {
        assertEquals(784, sampleSize("margin=3,5").required());
        assertEquals(784, sampleSize("margin=3.5%").required());
        assertEquals(
                sampleSize("population=12000").required(),
                sampleSize("population=12.000").required());
        assertEquals(577, sampleSize("designEffect=1,5").required());
    }

    @Test
    void aFractionWithoutASignIsAskedBackBecauseItCouldMeanTwoThings() {
        assertEquals(List.of("margin number.percentOrFraction"), problems(new SampleSizeCalculator(), "margin=0.05"));
        assertEquals(38_415, sampleSize("margin=0.5 %").required());
    }

    @Test
    void theMarginOfErrorComesWithWilsonsInterval() {
        var result = new MarginOfErrorCalculator()
                .compute(typed(new MarginOfErrorCalculator(), "responses=400 proportion=20"));

        // qnorm(.975)*sqrt(.2*.8/400); prop.test(80, 400, correct = FALSE)$conf.int
        assertEquals(0.0391992796908, result.marginOfError(), 1e-9);
        assertEquals(0.163737059734, result.interval().lower(), 1e-9);
        assertEquals(0.241970316867, result.interval().upper(), 1e-9);
    }

    @Test
    void twoSharesAreToldApartAsInPowerPropTest() {
        // power.prop.test(p1 = .5, p2 = .6, power = .8): n = 387.338516696
        var result = new TwoProportionsCalculator().compute(typed(new TwoProportionsCalculator(), ""));

        assertEquals(388, result.perGroup());
        assertEquals(776, result.total());
        assertEquals(387.338516696, result.exact(), 1e-6);
    }

    @Test
    void twoMeansAreToldApartAsInPowerTTest() {
        // power.t.test(delta = .5, sd = 1, power = .8): n = 63.7657637143
        var result = new TwoMeansCalculator().compute(typed(new TwoMeansCalculator(), "standardDeviation=1"));

        assertEquals(63.7657637143, result.exact(), 1e-4);
        assertEquals(64, result.perGroup());
    }

    @Test
    void aNetPromoterScoreStandsInPointsWithItsInterval() {
        // s <- sqrt(.5 + .2 - .3^2); 100*(.3 + c(-1, 1)*qnorm(.975)*s/sqrt(400)); ceiling((qnorm(.975)*s/.05)^2)
        var result = new NetPromoterCalculator().compute(typed(new NetPromoterCalculator(), ""));

        assertEquals(30, result.score().estimate(), 1e-9);
        assertEquals(7.65390403752, result.marginOfError(), 1e-9);
        assertEquals(938, result.required());
    }

    @Test
    void aSegmentationAsksForAHundredPerVariableAndForItsSmallestSegment() {
        var byVariables = new SegmentsCalculator().compute(typed(new SegmentsCalculator(), "variables=16"));
        var bySegment =
                new SegmentsCalculator().compute(typed(new SegmentsCalculator(), "variables=3 smallestShare=4 %"));

        assertEquals(1600, byVariables.required());
        assertEquals(1120, byVariables.easy());
        assertEquals(1250, bySegment.required());
    }

    @Test
    void invitationsAreDividedByEveryRate() {
        // ceiling(385/(.95*.12*.9*.85))
        assertEquals(
                4415,
                new InvitationsCalculator()
                        .compute(typed(new InvitationsCalculator(), ""))
                        .required());
    }

    @Test
    void everythingThatCannotBeUsedIsToldAtItsField() {
        assertEquals(
                List.of(
                        "margin number.unreadable",
                        "confidence number.percent.between",
                        "proportion number.missing",
                        "population number.whole",
                        "designEffect number.range"),
                problems(
                        new SampleSizeCalculator(),
                        "margin=five confidence=100 proportion= population=10.5 designEffect=0"));
        assertEquals(List.of("second number.sameShares"), problems(new TwoProportionsCalculator(), "second=50 %"));
        assertEquals(List.of("method number.choice"), problems(new TwoProportionsCalculator(), "method=guess"));
        assertEquals(List.of("difference number.differenceSmall"), problems(new TwoMeansCalculator(), "difference=0"));
        assertEquals(
                List.of("detractors number.moreThanAll"), problems(new NetPromoterCalculator(), "detractors=60 %"));
        assertEquals(
                List.of("population number.populationBelow"),
                problems(new MarginOfErrorCalculator(), "population=100 responses=400"));
    }

    @Test
    void programsWriteSharesAsFractions() {
        var given = new HashMap<>(presets(new SampleSizeCalculator()));
        given.put("margin", "0.05");
        given.put("confidence", "0.95");
        given.put("proportion", "0.5");

        assertEquals(385, new SampleSizeCalculator().compute(Given.sent(given)).required());
    }

    @Test
    void whatStandsInTheFieldsAtFirstHasAnAnswerInWholeSentences() {
        for (Calculator<?> calculator : ALL) {
            String answer = answer(calculator);

            assertFalse(answer.contains("[") || answer.contains("{"), answer);
            assertTrue(answer.length() > 100, answer);
        }
    }

    @Test
    void everyFieldHasItsWords() {
        for (Calculator<?> calculator : ALL) {
            for (Field field : calculator.fields()) {
                assertTrue(
                        ENGLISH.has("calculator." + calculator.name() + '.' + field.name())
                                || ENGLISH.has("calculator.field." + field.name()),
                        calculator.name() + ' ' + field.name());
            }
        }
    }

    private static <R extends Record> String answer(Calculator<R> calculator) {
        Calculator.Answer answer = calculator.say(calculator.compute(typed(calculator, "")), ENGLISH);
        return String.join(" ", answer.value(), answer.sentence(), answer.method());
    }

    private static SampleSizeCalculator.Result sampleSize(String given) {
        return new SampleSizeCalculator().compute(typed(new SampleSizeCalculator(), given));
    }

    private static List<String> problems(Calculator<?> calculator, String given) {
        var refusal = assertThrows(InvalidInputException.class, () -> calculator.compute(typed(calculator, given)));
        return refusal.problems().stream()
                .map((Problem problem) -> problem.path() + ' ' + problem.key())
                .toList();
    }

    /** The presets with some of them typed over: {@code field=value}, apart by a space that another field follows. */
    private static Given typed(Calculator<?> calculator, String given) {
        var values = new HashMap<>(presets(calculator));
        Arrays.stream(given.split(" (?=\\w+=)"))
                .filter(part -> part.contains("="))
                .forEach(part -> values.put(part.split("=")[0], part.substring(part.indexOf('=') + 1)));
        return Given.typed(values);
    }

    private static Map<String, String> presets(Calculator<?> calculator) {
        return calculator.fields().stream().collect(Collectors.toMap(Field::name, Field::preset));
    }
}
