package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.samplesize.Alternative;
import org.waymark.statistics.samplesize.PowerTarget;
import org.waymark.statistics.samplesize.SampleSize;
import org.waymark.statistics.samplesize.TwoProportionsSampleSize;
import org.waymark.statistics.samplesize.TwoProportionsSampleSize.Method;

/** How many responses tell two shares apart. */
public final class TwoProportionsCalculator implements Calculator<TwoProportionsCalculator.Result> {

    private static final double LEAST_DIFFERENCE = 0.0001;

    /**
     * @param perGroup responses in each of two groups of equal size
     * @param total in both
     * @param exact per group, before rounding up
     * @param method the formula, in small letters with hyphens
     */
    public record Result(
            long perGroup,
            long total,
            double exact,
            double first,
            double second,
            double significance,
            double power,
            String method) {}

    @Override
    public String name() {
        return "two-proportions";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.percent("first", "50 %"),
                Field.percent("second", "60 %"),
                Field.percent("significance", "5 %"),
                Field.percent("power", "80 %"),
                Field.choice("method", Method.class));
    }

    @Override
    public Result compute(Given given) {
        double first = given.share("first");
        double second = given.share("second");
        PowerTarget target = target(given);
        Method method = given.choice("method", Method.class);
        if (Math.abs(first - second) < LEAST_DIFFERENCE) {
            given.note("second", "number.sameShares");
        }
        given.check();
        SampleSize size = new TwoProportionsSampleSize(first, second, method, target).perGroup();
        return new Result(
                size.roundedUp(),
                2 * size.roundedUp(),
                size.exact(),
                first,
                second,
                target.significanceLevel(),
                target.power(),
                Given.word(method));
    }

    /** How sure a comparison has to be; the usual target when what was given cannot be used. */
    static PowerTarget target(Given given) {
        double significance = given.share("significance");
        double power = given.share("power");
        if (power <= significance) {
            given.note("power", "number.power");
        }
        return power > significance && significance > 0 && power < 1
                ? new PowerTarget(significance, power, Alternative.TWO_SIDED)
                : PowerTarget.withDefaults();
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.count(result.perGroup()),
                texts.get(
                        "calculator.two-proportions.sentence",
                        numbers.count(result.perGroup()),
                        numbers.count(result.total()),
                        numbers.plainPercent(result.first()),
                        numbers.plainPercent(result.second()),
                        numbers.plainPercent(result.power()),
                        numbers.plainPercent(result.significance())),
                texts.get("calculator.two-proportions.method." + result.method()));
    }
}
