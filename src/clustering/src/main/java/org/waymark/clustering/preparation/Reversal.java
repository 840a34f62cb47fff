package org.waymark.clustering.preparation;

import java.util.Arrays;

/**
 * Items worded the other way round, whose answers are turned before anything else is done with them: an answer x becomes
 * smallest + largest possible answer − x. Distances between answers as they are do not change by it; what is computed
 * within a person, such as the own mean that {@link Scaling#IPSATISE} takes out, does. Immutable.
 */
public final class Reversal {

    private static final Reversal NONE = new Reversal(new double[0]);

    private final double[] sums;

    private Reversal(double[] sums) {
        this.sums = sums;
    }

    /** No item is turned. */
    public static Reversal none() {
        return NONE;
    }

    /**
     * @param sums of the smallest and the largest possible answer of each variable that is turned; NaN for one that is
     *     not
     * @throws IllegalArgumentException when a sum is infinite
     */
    public static Reversal of(double... sums) {
        if (Arrays.stream(sums).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("Only answers on a scale with known ends can be turned");
        }
        return new Reversal(sums.clone());
    }

    public boolean turns(int variable) {
        return variable < sums.length && !Double.isNaN(sums[variable]);
    }

    /** The answer turned; turned twice it is as given. */
    public double apply(int variable, double value) {
        return turns(variable) ? sums[variable] - value : value;
    }

    ColumnSummary apply(int variable, ColumnSummary column) {
        return turns(variable) ? column.turned(sums[variable]) : column;
    }
}
