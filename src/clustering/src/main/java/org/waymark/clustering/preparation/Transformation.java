package org.waymark.clustering.preparation;

import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * The scaling of one data set with the numbers it was fitted with, so that new rows can be prepared in the same way and
 * centres reported in the units of the questionnaire. Immutable.
 */
public final class Transformation {

    /** Beyond this ratio of offset to range, adding up a million values loses digits; the offset is taken off. */
    private static final double LARGE_OFFSET = 1000;

    private final Scaling scaling;
    private final Reversal reversal;
    private final double[] shift;
    private final double[] scale;

    private Transformation(Scaling scaling, Reversal reversal, double[] shift, double[] scale) {
        this.scaling = scaling;
        this.reversal = reversal;
        this.shift = shift;
        this.scale = scale;
    }

    /** Fits the scaling to the rows in {@code used} that have a weight above 0. */
    static Transformation fit(Scaling scaling, Reversal reversal, DataMatrix data, BitSet used) {
        return fit(scaling, reversal, data.variables(), variable -> ColumnSummary.of(data, used, variable));
    }

    /** Fits the scaling to ratings. */
    static Transformation fit(Scaling scaling, Reversal reversal, RatingCounts counts, int variables) {
        return fit(scaling, reversal, variables, variable -> ColumnSummary.of(counts, variable));
    }

    private static Transformation fit(
            Scaling scaling, Reversal reversal, int variables, IntFunction<ColumnSummary> summaries) {
        double[] shift = new double[variables];
        double[] scale = new double[variables];
        for (int variable = 0; variable < variables; variable++) {
            ColumnSummary column = reversal.apply(variable, summaries.apply(variable));
            shift[variable] = switch (scaling) {
                case NONE -> column.offsetBeyond(LARGE_OFFSET);
                case Z -> column.mean();
                case RANGE -> column.minimum();
                case IPSATISE, IPSATISE_Z -> 0;
            };
            scale[variable] = switch (scaling) {
                case NONE, IPSATISE, IPSATISE_Z -> 1;
                case Z -> column.standardDeviation();
                case RANGE -> column.range();
            };
            if (scale[variable] == 0) {
                scale[variable] = 1;
            }
        }
        return new Transformation(scaling, reversal, shift, scale);
    }

    public Scaling scaling() {
        return scaling;
    }

    /**
     * A row prepared like the data the transformation was fitted to. A variable that did not vary there becomes 0 for
     * the value it had.
     *
     * @param row one value per variable, NaN where missing; stays missing
     */
    public double[] apply(double[] row) {
        if (scaling.byRow()) {
            double[] turned = turned(row);
            return PersonScale.of(turned).apply(turned, scaling == Scaling.IPSATISE_Z);
        }
        double[] prepared = new double[row.length];
        for (int variable = 0; variable < row.length; variable++) {
            prepared[variable] = apply(variable, row[variable]);
        }
        return prepared;
    }

    /**
     * A centre in the units of the data. With {@link Scaling#IPSATISE} those are points above or below a person's own
     * mean, and with {@link Scaling#IPSATISE_Z} standard deviations, for the mean itself is gone; {@link
     * PreparedData#meansInOriginalUnits} has it. Items that were turned are turned back.
     *
     * @param centre one value per variable, prepared
     */
    public double[] toOriginal(double[] centre) {
        double[] original = new double[centre.length];
        for (int variable = 0; variable < centre.length; variable++) {
            double value = centre[variable] * scale[variable] + shift[variable];
            // Above the mean of answers turned is below it in answers as given.
            original[variable] = scaling.byRow() && reversal.turns(variable) ? -value : reversal.apply(variable, value);
        }
        return original;
    }

    /** One value scaled, before any centring within the row. */
    double apply(int variable, double value) {
        return (reversal.apply(variable, value) - shift[variable]) / scale[variable];
    }

    private double[] turned(double[] row) {
        double[] turned = new double[row.length];
        for (int variable = 0; variable < row.length; variable++) {
            turned[variable] = reversal.apply(variable, row[variable]);
        }
        return turned;
    }
}
