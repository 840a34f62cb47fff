package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;

/**
 * The net promoter score: the share of promoters (9 and 10 of 0 to 10) minus the share of detractors (0 to 6), in
 * points from -100 to 100 (Reichheld 2003, Harvard Business Review 81(12), 46–54).
 *
 * <p>The variance of one answer is {@code p + d - (p - d)²}, that of a variable with the values 1, 0 and -1 (Rocks
 * 2016, The American Statistician 70, 365–372).
 *
 * @param promoterShare from 0 to 1
 * @param detractorShare from 0 to 1; together with the promoters at most 1
 * @param effectiveSize greater than 0, see {@link SamplingDesign#effectiveSize}
 */
public record NetPromoterScore(double promoterShare, double detractorShare, double effectiveSize) {
    private static final double POINTS = 100;
    private static final double ROUNDING = 1e-12;

    public NetPromoterScore {
        Arguments.proportion("share of promoters", promoterShare);
        Arguments.proportion("share of detractors", detractorShare);
        Arguments.that(
                promoterShare + detractorShare <= 1 + ROUNDING,
                "The shares of promoters and detractors are " + promoterShare + " and " + detractorShare
                        + ", but together they must be at most 1.");
        Arguments.positiveOrUnlimited("sample size", effectiveSize);
    }

    /** The score of an unweighted sample; each count at least 0, together at least 1. */
    public static NetPromoterScore ofCounts(long promoters, long passives, long detractors) {
        Arguments.atLeast(0L, "number of promoters", promoters);
        Arguments.atLeast(0L, "number of passives", passives);
        Arguments.atLeast(0L, "number of detractors", detractors);
        double n = Arguments.atLeast(1L, "number of respondents", promoters + passives + detractors);
        return new NetPromoterScore(promoters / n, detractors / n, n);
    }

    /** In points from -100 to 100. */
    public double score() {
        return POINTS * (promoterShare - detractorShare);
    }

    /** Of one answer, on the scale from -1 to 1; at most 1, where half promote and half detract. */
    public double variance() {
        double difference = promoterShare - detractorShare;
        return Math.max(0, promoterShare + detractorShare - difference * difference);
    }

    /** In points. */
    public double standardError() {
        return POINTS * Math.sqrt(variance() / effectiveSize);
    }

    /** In points; zero where all answers fall into one class, see {@link #interval}. */
    public double marginOfError(double confidence) {
        return CriticalValue.normal(confidence) * standardError();
    }

    /**
     * The score plus and minus its margin, cut to the range from -100 to 100.
     *
     * <p>Where all answers fall into one class the margin is zero, though the score is not certain. There three
     * imaginary answers are added, 3/4 promoters, 3/2 passives and 3/4 detractors (the adjusted Wald interval of
     * Rocks 2016).
     */
    public Interval interval(double confidence) {
        if (variance() == 0 && effectiveSize < Double.POSITIVE_INFINITY) {
            var adjusted = new NetPromoterScore(
                    (promoterShare * effectiveSize + 0.75) / (effectiveSize + 3),
                    (detractorShare * effectiveSize + 0.75) / (effectiveSize + 3),
                    effectiveSize + 3);
            return around(adjusted.score(), adjusted.marginOfError(confidence), confidence);
        }
        return around(score(), marginOfError(confidence), confidence);
    }

    private Interval around(double centre, double margin, double confidence) {
        double lower = Math.min(score(), Math.max(-POINTS, centre - margin));
        double upper = Math.max(score(), Math.min(POINTS, centre + margin));
        return new Interval(score(), lower, upper, confidence);
    }
}
