package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;
import org.waymark.statistics.interval.NetPromoterScore;
import org.waymark.statistics.interval.SamplingDesign;

/**
 * The sample that estimates a net promoter score within a margin, {@code n = z² (p + d - (p - d)²) / e²}, by the
 * variance of {@link NetPromoterScore}.
 *
 * @param margin e in points, greater than 0 and at most 100
 * @param confidence between 0 and 1, both excluded
 * @param promoterShare p, expected, from 0 to 1
 * @param detractorShare d, expected, from 0 to 1; p and d must leave some variance, so neither may be 1
 * @param design population and design effect
 */
public record NetPromoterSampleSize(
        double margin, double confidence, double promoterShare, double detractorShare, SamplingDesign design) {

    public NetPromoterSampleSize {
        Arguments.that(
                margin > 0 && margin <= 100,
                "The margin of error is " + Arguments.words(margin)
                        + " points, but it must be greater than 0 and at most 100.");
        Arguments.betweenZeroAndOne("confidence level", confidence);
        Arguments.that(
                new NetPromoterScore(promoterShare, detractorShare, 1).variance() > 0,
                "The expected answers all fall into one class, so they say nothing about the spread of the score.");
    }

    /** Five points with 95 % confidence where half promote and half detract, the worst case. */
    public static NetPromoterSampleSize withDefaults() {
        return new NetPromoterSampleSize(5, 0.95, 0.5, 0.5, SamplingDesign.SIMPLE);
    }

    public NetPromoterSampleSize withMargin(double newMargin) {
        return new NetPromoterSampleSize(newMargin, confidence, promoterShare, detractorShare, design);
    }

    public NetPromoterSampleSize withConfidence(double newConfidence) {
        return new NetPromoterSampleSize(margin, newConfidence, promoterShare, detractorShare, design);
    }

    public NetPromoterSampleSize withShares(double newPromoterShare, double newDetractorShare) {
        return new NetPromoterSampleSize(margin, confidence, newPromoterShare, newDetractorShare, design);
    }

    public NetPromoterSampleSize with(SamplingDesign newDesign) {
        return new NetPromoterSampleSize(margin, confidence, promoterShare, detractorShare, newDesign);
    }

    /** The usable responses that the margin needs. */
    public SampleSize required() {
        double z = 100 * CriticalValue.normal(confidence) / margin;
        double variance = new NetPromoterScore(promoterShare, detractorShare, 1).variance();
        return new SampleSize(design.sizeFor(z * z * variance));
    }
}
