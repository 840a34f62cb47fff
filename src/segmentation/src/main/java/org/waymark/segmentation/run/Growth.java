package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.List;
import org.waymark.clustering.stability.GrowthCurve;
import org.waymark.clustering.stability.GrowthVerdict;
import org.waymark.clustering.stability.SampleAgreement;

/**
 * Whether more interviews would still change the segments.
 *
 * @param sizes what smaller samples would have shown, the smallest first
 * @param respondents those who were segmented
 * @param now agreement to expect between two samples as large as this one, at most 1; null when too few sizes were tried
 * @param withTwice agreement to expect with twice as many; null likewise
 * @param verdict what follows; null likewise
 */
public record Growth(List<Size> sizes, int respondents, Double now, Double withTwice, GrowthVerdict verdict)
        implements Serializable {

    /**
     * Pairs of samples of one size.
     *
     * @param respondents in each sample
     * @param betweenSamples adjusted Rand index of the pairs: lower quartile, median, upper quartile
     * @param withAll median adjusted Rand index of the samples' segments with those of everybody
     */
    public record Size(int respondents, List<Double> betweenSamples, double withAll) implements Serializable {

        static Size of(SampleAgreement agreement) {
            return new Size(
                    agreement.respondents(),
                    List.of(
                            agreement.quantileBetweenSamples(0.25),
                            agreement.medianBetweenSamples(),
                            agreement.quantileBetweenSamples(0.75)),
                    agreement.medianWithAll());
        }
    }

    static Growth of(List<SampleAgreement> found, int respondents) {
        List<Size> sizes = found.stream().map(Size::of).toList();
        if (sizes.size() < 2) {
            return new Growth(sizes, respondents, null, null, null);
        }
        GrowthCurve curve = GrowthCurve.fit(found);
        return new Growth(
                sizes,
                respondents,
                curve.agreementAt(respondents),
                curve.agreementAt(2 * respondents),
                curve.verdictAt(respondents));
    }
}
