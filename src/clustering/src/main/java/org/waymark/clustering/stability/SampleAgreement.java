package org.waymark.clustering.stability;

import java.util.List;

/**
 * How far samples of one size lead to the same segments.
 *
 * @param respondents in each sample
 * @param betweenSamples adjusted Rand index of each pair of samples without common respondents, at most 1
 * @param withAll adjusted Rand index of each sample's segments with those of all respondents, at most 1
 */
public record SampleAgreement(int respondents, List<Double> betweenSamples, List<Double> withAll) {

    public SampleAgreement {
        betweenSamples = List.copyOf(betweenSamples);
        withAll = List.copyOf(withAll);
    }

    public double medianBetweenSamples() {
        return quantileBetweenSamples(0.5);
    }

    /** @param probability 0 to 1 */
    public double quantileBetweenSamples(double probability) {
        return quantile(betweenSamples, probability);
    }

    public double medianWithAll() {
        return quantile(withAll, 0.5);
    }

    private static double quantile(List<Double> values, double probability) {
        return Quantile.of(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray(), probability);
    }
}
