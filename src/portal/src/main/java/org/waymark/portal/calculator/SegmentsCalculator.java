package org.waymark.portal.calculator;

import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.samplesize.SegmentationSampleSize;
import org.waymark.statistics.samplesize.SegmentationSampleSize.Rule;

/** How many responses a segmentation needs. */
public final class SegmentsCalculator implements Calculator<SegmentsCalculator.Result> {

    /**
     * @param required responses, the largest of the three
     * @param easy for data without great difficulties, 70 per variable
     * @param usual for survey data, 100 per variable
     * @param forSmallestSegment so that the smallest segment has its minimum
     */
    public record Result(
            long required,
            long easy,
            long usual,
            long forSmallestSegment,
            int variables,
            double smallestShare,
            int smallestSegment) {}

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.number("variables", "12"),
                Field.percent("smallestShare", "5 %"),
                Field.number("smallestSegment", "50"));
    }

    @Override
    public Result compute(Given given) {
        int variables = (int) given.count("variables", 1, 1_000);
        double share = given.rate("smallestShare");
        int segment = (int) given.count("smallestSegment", 1, 100_000);
        given.check();
        var size = SegmentationSampleSize.of(variables).withSmallestSegment(share, segment);
        return new Result(
                size.required().roundedUp(),
                size.with(Rule.SEVENTY_PER_VARIABLE).forVariables().roundedUp(),
                size.with(Rule.HUNDRED_PER_VARIABLE).forVariables().roundedUp(),
                size.forSmallestSegment().roundedUp(),
                variables,
                share,
                segment);
    }

    @Override
    public Answer say(Result result, Texts texts) {
        var numbers = new Numbers(texts.locale());
        return new Answer(
                numbers.count(result.required()),
                texts.get(
                        "calculator.segments.sentence",
                        result.variables(),
                        numbers.count(result.usual()),
                        numbers.count(result.easy()),
                        numbers.plainPercent(result.smallestShare()),
                        numbers.count(result.smallestSegment()),
                        numbers.count(result.forSmallestSegment())),
                texts.get("calculator.segments.method"));
    }
}
