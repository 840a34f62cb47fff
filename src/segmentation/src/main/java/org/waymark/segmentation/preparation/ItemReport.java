package org.waymark.segmentation.preparation;

import java.io.Serializable;
import java.util.List;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;

/**
 * How one basis variable was answered, as asked: what is turned or scaled later is not yet.
 *
 * @param code of the variable
 * @param label what it says on plots and tables
 * @param measurement what may be computed with it
 * @param dimension the kind of data
 * @param reversed whether its answers are turned in this run
 * @param answered respondents with an answer that has a place, in an order or among the categories
 * @param missing respondents who gave none
 * @param dontKnow respondents whose answer says that they do not know: beside those answered and missing where such
 *     answers are taken from their places, else some of those answered
 * @param mean of the answers; null without an answer or without an order
 * @param standardDeviation with n − 1; null for fewer than two answers or without an order
 * @param counts respondents at each point of the scale or in each category; of a number, in ten bins of equal width
 * @param lowest share of the answers at the lowest possible answer, 0 to 1; null for a number
 * @param highest likewise at the highest
 * @param influence share of all differences between respondents that is this item's after scaling, 0 to 1: the part of
 *     the squared distances; null where distances are not measured in this way
 * @param direction correlation with what the items of its battery have most in common, their first principal component,
 *     which points where most of them do; −1 to 1; null where it has no battery
 * @param varianceInflation 1 / (1 − R²) of the regression on the other items, at least 1; null where it has no value
 */
public record ItemReport(
        String code,
        String label,
        Measurement measurement,
        Dimension dimension,
        boolean reversed,
        int answered,
        int missing,
        int dontKnow,
        Double mean,
        Double standardDeviation,
        List<Integer> counts,
        Double lowest,
        Double highest,
        Double influence,
        Double direction,
        Double varianceInflation)
        implements Serializable {

    /** From here on a loading is called salient; below its opposite an item runs against the others. */
    static final double SALIENT = 0.3;

    /**
     * Whether the item may be worded the other way round and is not turned yet (R {@code psych::alpha(x, check.keys =
     * TRUE)} turns such items by itself). Its wording decides, not the figure.
     */
    public boolean maybeReversed() {
        return direction != null && direction < -SALIENT && !reversed;
    }
}
