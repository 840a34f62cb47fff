package org.waymark.portal.workspace.sample;

import java.io.Serializable;
import org.waymark.portal.calculator.Calculator.Answer;
import org.waymark.portal.calculator.InvitationsCalculator;
import org.waymark.portal.calculator.SampleSizeCalculator;
import org.waymark.portal.calculator.SegmentsCalculator;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.MarginOfError;
import org.waymark.survey.study.SampleAssumptions;

/**
 * The answers of the sample page.
 *
 * @param assumptions from which they follow
 * @param size responses for the margin
 * @param alternatives for other margins and confidences
 * @param segments responses for a segmentation
 * @param advice what the segmentation means for the plan
 * @param invitations to send
 */
public record SampleAnswers(
        SampleAssumptions assumptions,
        Answer size,
        Alternatives alternatives,
        Answer segments,
        String advice,
        Answer invitations)
        implements Serializable {

    static SampleAnswers of(
            Texts texts,
            SampleAssumptions assumptions,
            SampleSizeCalculator.Result size,
            SegmentsCalculator.Result segments,
            InvitationsCalculator.Result invitations) {
        return new SampleAnswers(
                assumptions,
                new SampleSizeCalculator().say(size, texts),
                Alternatives.to(assumptions, new Numbers(texts.locale())),
                new SegmentsCalculator().say(segments, texts),
                advice(texts, assumptions, size.required(), segments.required()),
                new InvitationsCalculator().say(invitations, texts));
    }

    /** Whether the responses planned for the margin are enough for segments, and else which margin plans for enough. */
    private static String advice(Texts texts, SampleAssumptions assumptions, long forMargin, long forSegments) {
        var numbers = new Numbers(texts.locale());
        if (forMargin >= forSegments) {
            return texts.get("sample.advice.enough", numbers.count(forMargin));
        }
        if (assumptions.population() != null && assumptions.population() <= forSegments) {
            return texts.get("sample.advice.population", numbers.count(assumptions.population()));
        }
        double margin = MarginOfError.ofProportion(
                assumptions.proportion(), assumptions.design().effectiveSize(forSegments), assumptions.confidence());
        double rounded = Math.floor(1000 * margin) / 1000;
        return rounded <= 0
                ? texts.get("sample.advice.more", numbers.count(forMargin))
                : texts.get(
                        "sample.advice.margin",
                        numbers.count(forMargin),
                        numbers.plainPercent(rounded),
                        numbers.count(assumptions.withMargin(rounded).required()));
    }
}
