package org.waymark.statistics.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Finds the argument at which an increasing function takes a wanted value, by Brent's method (Brent 1973). */
public final class Inversion {
    private static final double RELATIVE_ACCURACY = 1e-14;
    private static final double ABSOLUTE_ACCURACY = 1e-15;
    private static final int MAXIMUM_EVALUATIONS = 500;

    private Inversion() {}

    /**
     * The argument from {@code lower} to {@code limit} at which the function reaches the target.
     *
     * @param increasing not decreasing from lower on
     * @param start a first guess, greater than 0 and than lower; it is doubled until it lies beyond the target
     * @return {@code lower} where the function is at the target there already, positive infinity where it does not
     *     reach the target below the limit
     */
    public static double of(DoubleUnaryOperator increasing, double target, double lower, double start, double limit) {
        if (increasing.applyAsDouble(lower) >= target) {
            return lower;
        }
        double below = lower;
        double above = Math.min(start, limit);
        while (increasing.applyAsDouble(above) < target) {
            if (above >= limit) {
                return Double.POSITIVE_INFINITY;
            }
            below = above;
            above = Math.min(2 * above, limit);
        }
        if (increasing.applyAsDouble(above) == target) {
            return above;
        }
        return new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY)
                .solve(MAXIMUM_EVALUATIONS, x -> increasing.applyAsDouble(x) - target, below, above);
    }
}
