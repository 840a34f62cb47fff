package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;
import org.waymark.statistics.interval.SamplingDesign;

/**
 * The sample that estimates a proportion within a margin of error, {@code n0 = z² p (1 - p) / e²}, times the design
 * effect and corrected for a finite population, {@code n = n0 / (1 + (n0 - 1) / N)} (Cochran 1977, Sampling
 * Techniques, 4.4).
 *
 * @param margin the margin of error e as a share, between 0 and 1, both excluded; 0.05 for five percentage points
 * @param confidence between 0 and 1, both excluded
 * @param proportion p, between 0 and 1, both excluded; 0.5 asks for the largest sample
 * @param design population and design effect
 */
public record ProportionSampleSize(double margin, double confidence, double proportion, SamplingDesign design) {

    public ProportionSampleSize {
        Arguments.betweenZeroAndOne("margin of error", margin);
        Arguments.betweenZeroAndOne("confidence level", confidence);
        Arguments.betweenZeroAndOne("expected proportion", proportion);
    }

    /** Five percentage points with 95 % confidence in the worst case, out of an unlimited population. */
    public static ProportionSampleSize withDefaults() {
        return new ProportionSampleSize(0.05, 0.95, 0.5, SamplingDesign.SIMPLE);
    }

    public ProportionSampleSize withMargin(double newMargin) {
        return new ProportionSampleSize(newMargin, confidence, proportion, design);
    }

    public ProportionSampleSize withConfidence(double newConfidence) {
        return new ProportionSampleSize(margin, newConfidence, proportion, design);
    }

    public ProportionSampleSize withProportion(double newProportion) {
        return new ProportionSampleSize(margin, confidence, newProportion, design);
    }

    public ProportionSampleSize with(SamplingDesign newDesign) {
        return new ProportionSampleSize(margin, confidence, proportion, newDesign);
    }

    /** The usable responses that the margin needs. */
    public SampleSize required() {
        double z = CriticalValue.normal(confidence) / margin;
        return new SampleSize(design.sizeFor(z * z * proportion * (1 - proportion)));
    }
}
