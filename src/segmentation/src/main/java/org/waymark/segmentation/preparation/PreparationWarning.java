package org.waymark.segmentation.preparation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something that speaks against going on like this.
 *
 * @param kind what it is; sentence and source are found by it
 * @param items labels of the variables it is about, the worst first; empty when it is about all
 * @param values the figures its sentence names
 */
public record PreparationWarning(Kind kind, List<String> items, List<Double> values) implements Serializable {

    /** What may be wrong. */
    public enum Kind {
        /** Nobody is left to form segments of. Values: responses. */
        NOTHING_LEFT(true),
        /** Fewer than 70 usable responses for each variable. Values: usable, variables, 70 × variables. */
        TOO_FEW_RESPONSES(true),
        /** Fewer than 100. Values: usable, variables, 100 × variables. */
        FEW_RESPONSES(false),
        /** More than a fifth of the responses has a gap and is left out. Values: left out, all. */
        MANY_LEFT_OUT(true),
        /** The basis holds more than one kind of data. Values: how many kinds. */
        MIXED_KINDS(false),
        /** Items on different scales, unscaled. Values: share of all differences that is the first item's. */
        MIXED_SCALES(true),
        /** The own mean is taken over items on different scales. */
        MEAN_OF_MIXED_SCALES(true),
        /** The own spread is taken from few items. Values: items. */
        SPREAD_OF_FEW_ITEMS(false),
        /** Everybody answers the same. */
        CONSTANT(true),
        /** Nearly everybody does. Values: how many times the commonest answer is as frequent as the next. */
        NEAR_CONSTANT(false),
        /** Two items say the same. Values: the correlation of the closest pair. */
        COLLINEAR(false),
        /** Items can be told from all others together. Values: the highest variance inflation factor. */
        INFLATED(false),
        /** “Don’t know” stands as a step of an order. Values: how many said so. */
        DONT_KNOW_IN_ORDER(true),
        /** Many gave the same answer throughout. Values: respondents, share. */
        STRAIGHT_LINERS(false),
        /** Weights cost precision. Values: responses, effective responses. */
        UNEQUAL_WEIGHTS(false);

        private final boolean serious;

        Kind(boolean serious) {
            this.serious = serious;
        }

        /** Whether segments formed regardless are likely to mislead. */
        public boolean serious() {
            return serious;
        }
    }

    static PreparationWarning of(Kind kind, double... values) {
        return about(kind, List.of(), values);
    }

    static PreparationWarning about(Kind kind, List<String> items, double... values) {
        return new PreparationWarning(kind, items, Arrays.stream(values).boxed().toList());
    }
}
