package org.waymark.statistics.weighting;

import java.util.List;
import org.waymark.statistics.Arguments;

/** The weights that raking found, with a mean of 1, and how well they reach the margins. Immutable. */
public final class RakedWeights {
    private static final double NEGLIGIBLE = 1e-14;
    private static final int MAXIMUM_SWEEPS = 1000;

    private final List<RakingMargin> margins;
    private final double[] startWeights;
    private final double[] weights;
    private final int iterations;
    private final double largestDeviation;
    private final boolean converged;

    RakedWeights(
            List<RakingMargin> margins,
            double[] startWeights,
            double[] weights,
            int iterations,
            double largestDeviation,
            boolean converged) {
        this.margins = List.copyOf(margins);
        this.startWeights = startWeights.clone();
        this.weights = weights;
        this.iterations = iterations;
        this.largestDeviation = largestDeviation;
        this.converged = converged;
    }

    /** One weight per respondent, in their order; a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** Passes over all margins. */
    public int iterations() {
        return iterations;
    }

    /** The largest distance of a weighted share from its target, as a share. */
    public double largestDeviation() {
        return largestDeviation;
    }

    /** Whether all shares reach their targets; if not, margins contradict each other or the limits are too tight. */
    public boolean converged() {
        return converged;
    }

    /** What the weights cost in precision, by Kish. */
    public DesignEffect designEffect() {
        return DesignEffect.ofWeights(weights);
    }

    /**
     * What the margins do not explain of a variable: its residuals in a regression on all of them, by the start
     * weights.
     *
     * <p>The margins are known without error once the weights are raked to them, so only these residuals add to a
     * standard error (Deville and Särndal 1992, JASA 87, 376–382). Found by taking out one margin after the other
     * until nothing changes.
     *
     * @param values one per respondent, all finite
     */
    public double[] residuals(double[] values) {
        Arguments.sameLength("values", values.length, "weights", weights.length);
        double[] residuals = Arguments.finite(1, "values", values).clone();
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        double change = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MAXIMUM_SWEEPS && change > NEGLIGIBLE * largest; sweep++) {
            change = 0;
            for (RakingMargin margin : margins) {
                change = Math.max(change, margin.takeOutMeans(residuals, startWeights));
            }
        }
        return residuals;
    }
}
