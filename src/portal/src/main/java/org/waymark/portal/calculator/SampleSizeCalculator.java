package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.SamplingDesign;
import org.waymark.statistics.samplesize.ProportionSampleSize;
import org.waymark.statistics.samplesize.SampleSize;

/** How many responses for a margin of error. */
public final class SampleSizeCalculator implements Calculator<SampleSizeCalculator.Result> {

    static final long MOST_PEOPLE = 10_000_000_000L;
    private static final double LEAST_MARGIN = 0.0001;

    /**
     * @param required usable responses
     * @param exact the same before rounding up
     * @param population null when it is large or unknown
     */
    public record Result(
            long required,
            double exact,
            double margin,
            double confidence,
            double proportion,
            Long population,
            double designEffect) {}

    @Override
    public String name() {
        return "sample-size";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.percent("margin", "5 %"),
                Field.percent("confidence", "95 %"),
                Field.percent("proportion", "50 %"),
                Field.number("population", ""),
                Field.number("designEffect", "1"));
    }

    @Override
    public Result compute(Given given) {
        double margin = given.share("margin");
        double confidence = given.share("confidence");
        double proportion = given.share("proportion");
        Long population = given.optionalCount("population", 1, MOST_PEOPLE);
        double designEffect = given.number("designEffect", 0.1, 100);
        if (margin > 0 && margin < LEAST_MARGIN) {
            given.note("margin", "number.marginSmall");
        }
        given.check();
        SampleSize size =
                new ProportionSampleSize(margin, confidence, proportion, design(population, designEffect)).required();
        return new Result(size.roundedUp(), size.exact(), margin, confidence, proportion, population, designEffect);
    }

    static SamplingDesign design(Long population, double designEffect) {
        return new SamplingDesign(population == null ? Double.POSITIVE_INFINITY : population, designEffect);
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.count(result.required()),
                texts.get(
                        "calculator.sample-size.sentence",
                        numbers.count(result.required()),
                        numbers.plainPercent(result.proportion()),
                        numbers.plain(100 * result.margin(), 4),
                        numbers.plainPercent(result.confidence())),
                texts.get("calculator.sample-size.method"));
    }
}
