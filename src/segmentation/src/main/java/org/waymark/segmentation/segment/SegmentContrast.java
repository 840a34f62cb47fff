package org.waymark.segmentation.segment;

import java.io.Serializable;
import org.waymark.segmentation.api.Estimate;

/**
 * How two segments differ on a variable, or on one category of it.
 *
 * @param code of the variable
 * @param label what it says on tables
 * @param category label of the category; null for variables without
 * @param wording the question as asked
 * @param basis whether the segments were formed on it, so that no test is due
 * @param share whether the figures are shares; means otherwise
 * @param first of the first segment
 * @param second of the second segment
 * @param difference the first minus the second, its base that of both
 * @param effectName {@code D} for means, {@code H} for shares (Cohen 1988)
 * @param effect with its interval
 * @param p of this contrast alone; null for basis variables
 * @param adjustedP after Holm's correction for all contrasts tested; null likewise
 * @param discoveryP after Benjamini and Hochberg's correction; null likewise
 */
public record SegmentContrast(
        String code,
        String label,
        String category,
        String wording,
        boolean basis,
        boolean share,
        Estimate first,
        Estimate second,
        Estimate difference,
        String effectName,
        Estimate effect,
        Double p,
        Double adjustedP,
        Double discoveryP)
        implements Serializable {

    private static final double LEVEL = 0.05;

    /** Label and category. */
    public String title() {
        if (category == null) {
            return label;
        }
        return label + (label.endsWith("?") ? " " : ": ") + category;
    }

    public boolean isSignificant() {
        return adjustedP != null && adjustedP < LEVEL;
    }

    SegmentContrast corrected(double holm, double discovery) {
        return new SegmentContrast(
                code,
                label,
                category,
                wording,
                basis,
                share,
                first,
                second,
                difference,
                effectName,
                effect,
                p,
                holm,
                discovery);
    }
}
