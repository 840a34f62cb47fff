package org.waymark.segmentation.segment;

import java.io.Serializable;
import java.util.List;
import org.waymark.segmentation.api.Estimate;

/**
 * Which pairs of segments differ on a descriptor.
 *
 * @param code of the variable
 * @param method {@code GAMES_HOWELL}, {@code DUNN}, {@code SHARES} (of yes, or of the first of two categories), {@code TABLES} (the two segments' own
 *     table), {@code WEIGHTED_T}, {@code WEIGHTED_RANKS}, or {@code NONE}
 * @param pairs in the order 1-2, 1-3, …, 2-3, …
 */
public record PairComparisons(String code, String method, List<Pair> pairs) implements Serializable {

    private static final double LEVEL = 0.05;

    public PairComparisons {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two segments.
     *
     * @param first number of a segment, from 1
     * @param second number of a later one
     * @param difference the second minus the first: of shares, means, or mean ranks, with an interval where there is
     *     one; null where no single number says it
     * @param adjustedP corrected for all pairs: by Games and Howell's method, otherwise by Holm's
     */
    public record Pair(int first, int second, Estimate difference, double adjustedP) implements Serializable {

        public boolean isSignificant() {
            return adjustedP < LEVEL;
        }

        Pair corrected(double holm) {
            return new Pair(first, second, difference, holm);
        }
    }
}
