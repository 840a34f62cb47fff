package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.MarginOfError;
import org.waymark.statistics.interval.WilsonInterval;

/** How sure a number of responses makes a share. */
public final class MarginOfErrorCalculator implements Calculator<MarginOfErrorCalculator.Result> {

    /**
     * @param marginOfError as a share
     * @param interval the Wilson interval of the share
     * @param population null when it is large or unknown
     */
    public record Result(
            double marginOfError,
            Interval interval,
            long responses,
            double confidence,
            double proportion,
            Long population,
            double designEffect) {}

    @Override
    public String name() {
        return "margin-of-error";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.number("responses", "400"),
                Field.percent("confidence", "95 %"),
                Field.percent("proportion", "50 %"),
                Field.number("population", ""),
                Field.number("designEffect", "1"));
    }

    @Override
    public Result compute(Given given) {
        long responses = given.count("responses", 1, SampleSizeCalculator.MOST_PEOPLE);
        double confidence = given.share("confidence");
        double proportion = given.share("proportion");
        Long population = given.optionalCount("population", 1, SampleSizeCalculator.MOST_PEOPLE);
        double designEffect = given.number("designEffect", 0.1, 100);
        if (population != null && population < responses) {
            given.note("population", "number.populationBelow", responses);
        }
        given.check();
        double effective = SampleSizeCalculator.design(population, designEffect).effectiveSize(responses);
        return new Result(
                MarginOfError.ofProportion(proportion, effective, confidence),
                WilsonInterval.ofProportion(proportion, effective, confidence),
                responses,
                confidence,
                proportion,
                population,
                designEffect);
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                '±' + numbers.points(result.marginOfError()),
                texts.get(
                        "calculator.margin-of-error.sentence",
                        numbers.count(result.responses()),
                        numbers.plainPercent(result.proportion()),
                        numbers.percent(result.interval().lower(), 1),
                        numbers.percent(result.interval().upper(), 1),
                        numbers.plainPercent(result.confidence())),
                texts.get("calculator.margin-of-error.method"));
    }
}
