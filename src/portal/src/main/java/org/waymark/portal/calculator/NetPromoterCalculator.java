package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.NetPromoterScore;
import org.waymark.statistics.interval.SamplingDesign;
import org.waymark.statistics.samplesize.NetPromoterSampleSize;

/** How sure a net promoter score is, and how many responses make it surer. */
public final class NetPromoterCalculator implements Calculator<NetPromoterCalculator.Result> {

    /**
     * @param score with its interval, in points from -100 to 100
     * @param marginOfError in points
     * @param required responses for the margin wanted
     * @param margin wanted, in points
     */
    public record Result(
            Interval score,
            double marginOfError,
            long required,
            double margin,
            long responses,
            double promoters,
            double detractors,
            double confidence) {}

    @Override
    public String name() {
        return "nps";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.percent("promoters", "50 %"),
                Field.percent("detractors", "20 %"),
                Field.number("responses", "400"),
                Field.number("margin", "5"),
                Field.percent("confidence", "95 %"));
    }

    @Override
    public Result compute(Given given) {
        double promoters = given.proportion("promoters");
        double detractors = given.proportion("detractors");
        long responses = given.count("responses", 1, SampleSizeCalculator.MOST_PEOPLE);
        double margin = given.number("margin", 0.01, 100);
        double confidence = given.share("confidence");
        if (promoters + detractors > 1 + 1e-12) {
            given.note("detractors", "number.moreThanAll");
        }
        if (promoters == 1 || detractors == 1 || promoters + detractors == 0) {
            given.note("promoters", "number.noSpread");
        }
        given.check();
        var score = new NetPromoterScore(promoters, detractors, responses);
        long required = new NetPromoterSampleSize(margin, confidence, promoters, detractors, SamplingDesign.SIMPLE)
                .required()
                .roundedUp();
        return new Result(
                score.interval(confidence),
                score.marginOfError(confidence),
                required,
                margin,
                responses,
                promoters,
                detractors,
                confidence);
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.signed(result.score().estimate(), 0),
                texts.get(
                        "calculator.nps.sentence",
                        numbers.count(result.responses()),
                        numbers.signed(result.score().lower(), 1),
                        numbers.signed(result.score().upper(), 1),
                        numbers.decimal(result.marginOfError(), 1),
                        numbers.plainPercent(result.confidence()),
                        numbers.plain(result.margin(), 2),
                        numbers.count(result.required())),
                texts.get("calculator.nps.method"));
    }
}
