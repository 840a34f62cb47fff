package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.samplesize.PowerTarget;
import org.waymark.statistics.samplesize.SampleSize;
import org.waymark.statistics.samplesize.TwoMeansSampleSize;

/** How many responses tell two means apart. */
public final class TwoMeansCalculator implements Calculator<TwoMeansCalculator.Result> {

    private static final double LEAST = 0.001;
    private static final double MOST = 1_000_000;
    private static final double LEAST_EFFECT = 0.001;

    /**
     * @param perGroup responses in each of two groups of equal size
     * @param total in both
     * @param exact per group, before rounding up
     * @param effectSize Cohen's d
     */
    public record Result(
            long perGroup,
            long total,
            double exact,
            double effectSize,
            double difference,
            double standardDeviation,
            double significance,
            double power) {}

    @Override
    public String name() {
        return "two-means";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.number("difference", "0.5"),
                Field.number("standardDeviation", "1.5"),
                Field.percent("significance", "5 %"),
                Field.percent("power", "80 %"));
    }

    @Override
    public Result compute(Given given) {
        double difference = given.number("difference", -MOST, MOST);
        double deviation = given.number("standardDeviation", LEAST, MOST);
        PowerTarget target = TwoProportionsCalculator.target(given);
        if (Math.abs(difference) < LEAST_EFFECT * deviation) {
            given.note("difference", "number.differenceSmall");
        }
        given.check();
        SampleSize size =
                TwoMeansSampleSize.of(difference, deviation).with(target).perGroup();
        return new Result(
                size.roundedUp(),
                2 * size.roundedUp(),
                size.exact(),
                difference / deviation,
                difference,
                deviation,
                target.significanceLevel(),
                target.power());
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.count(result.perGroup()),
                texts.get(
                        "calculator.two-means.sentence",
                        numbers.count(result.perGroup()),
                        numbers.count(result.total()),
                        numbers.plain(result.difference(), 4),
                        numbers.plain(result.standardDeviation(), 4),
                        numbers.decimal(result.effectSize(), 2),
                        numbers.plainPercent(result.power()),
                        numbers.plainPercent(result.significance())),
                texts.get("calculator.two-means.method"));
    }
}
