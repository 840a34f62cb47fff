package org.waymark.clustering.stability;

import java.util.List;

/**
 * How agreement grows with the number of respondents, as an inverse power law: 1 − agreement = a · respondents⁻ᵇ,
 * fitted to the medians by least squares of the logarithms (R {@code lm(log(1 - agreement) ~ log(respondents))}). The
 * law describes learning curves well (Cortes, Jackel, Solla, Vapnik, Denker 1994, "Learning curves: asymptotic values and
 * rate of convergence", NIPS 6; Figueroa et al. 2012, "Predicting sample size required for classification performance",
 * BMC Medical Informatics and Decision Making 12). Carried far beyond the data it is a guess.
 *
 * @param scale a, above 0
 * @param rate b, not below 0: a line that would fall is taken as level
 */
public record GrowthCurve(double scale, double rate) {

    /** Agreement closer to 1 counts as this far from it: logarithms know no 0. */
    private static final double CLOSEST = 1e-3;

    private static final double EXCELLENT = 0.90;
    private static final double SMALL_GAIN = 0.02;

    /**
     * @param sizes at least two different ones
     * @throws IllegalArgumentException when there are fewer
     */
    public static GrowthCurve fit(List<SampleAgreement> sizes) {
        if (sizes.stream().mapToInt(SampleAgreement::respondents).distinct().count() < 2) {
            throw new IllegalArgumentException("A line needs at least two sizes of samples");
        }
        double meanX = sizes.stream().mapToDouble(GrowthCurve::x).average().orElseThrow();
        double meanY = sizes.stream().mapToDouble(GrowthCurve::y).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (SampleAgreement size : sizes) {
            products += (x(size) - meanX) * (y(size) - meanY);
            squares += (x(size) - meanX) * (x(size) - meanX);
        }
        double rate = Math.max(0, -products / squares);
        return new GrowthCurve(Math.exp(meanY + rate * meanX), rate);
    }

    /** The agreement that two samples of so many respondents would have, at most 1. */
    public double agreementAt(int respondents) {
        return 1 - scale * Math.pow(respondents, -rate);
    }

    /** Whether more than so many respondents would still change the segments. */
    public GrowthVerdict verdictAt(int respondents) {
        double now = agreementAt(respondents);
        if (now >= EXCELLENT) {
            return GrowthVerdict.SETTLED;
        }
        return agreementAt(2 * respondents) - now <= SMALL_GAIN ? GrowthVerdict.LEVEL : GrowthVerdict.GROWING;
    }

    private static double x(SampleAgreement size) {
        return Math.log(size.respondents());
    }

    private static double y(SampleAgreement size) {
        return Math.log(Math.max(CLOSEST, 1 - size.medianBetweenSamples()));
    }
}
