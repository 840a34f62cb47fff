package org.waymark.segmentation.segment;

import java.io.Serializable;
import java.util.List;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.survey.api.Measurement;

/**
 * What a descriptor says of the segments: whether they differ on it, how much, and where.
 *
 * @param code of the variable
 * @param label what it says on tables
 * @param question code of its question
 * @param wording the question as asked
 * @param measurement its scale
 * @param base respondents who answered
 * @param test the test that fits the scale, with Holm's correction; null where there is too little to test
 * @param discoveryP p-value after Benjamini and Hochberg's correction; null without a test
 * @param effect with its 95 % interval; null without a test
 * @param reason why that test; null without one
 * @param beside what other tests say, none of them corrected
 * @param rows its figures by segment
 */
public record Overlay(
        String code,
        String label,
        String question,
        String wording,
        Measurement measurement,
        int base,
        DifferenceTest test,
        Double discoveryP,
        Estimate effect,
        TestReason reason,
        List<DifferenceTest> beside,
        List<Row> rows)
        implements Serializable {

    /**
     * A category, or the mean or median of a variable that has no categories.
     *
     * @param kind {@code SHARE}, {@code MEAN} or {@code MEDIAN}
     * @param code of the category; null for means and medians
     * @param label of the category; null likewise
     * @param total of all
     * @param bySegment of each segment
     * @param residuals adjusted standardised residual of each segment, standard normal where nothing differs; beyond
     *     ±1.96 the cell stands out. Null elements where there is none; empty for means and medians
     */
    public record Row(
            String kind, String code, String label, Estimate total, List<Estimate> bySegment, List<Double> residuals)
            implements Serializable {

        public boolean isShare() {
            return kind.equals("SHARE");
        }
    }

    /** From which share of variance on an effect is called small, medium and large (Cohen 1988). */
    private static final double SMALL = 0.01;

    private static final double MEDIUM = 0.059;
    private static final double LARGE = 0.138;

    /** How large an effect is, in words. */
    public enum Magnitude {
        NEGLIGIBLE,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** The share of variance that the segments explain: V squared, or the effect itself; 0 without a test. */
    public double explained() {
        if (test == null) {
            return 0;
        }
        return "CRAMERS_V".equals(test.effectName()) ? effect.value() * effect.value() : effect.value();
    }

    public Magnitude magnitude() {
        double share = explained();
        if (share >= LARGE) {
            return Magnitude.LARGE;
        }
        if (share >= MEDIUM) {
            return Magnitude.MEDIUM;
        }
        return share >= SMALL ? Magnitude.SMALL : Magnitude.NEGLIGIBLE;
    }

    /** Whether the segments differ after the correction for all descriptors. */
    public boolean isSignificant() {
        return test != null && test.isSignificant();
    }
}
