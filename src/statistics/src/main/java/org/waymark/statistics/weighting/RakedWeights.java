package org.waymark.statistics.weighting;

/** The weights that raking found, with a mean of 1, and how well they reach the margins. Immutable. */
public final class RakedWeights {
    private final double[] weights;
    private final int iterations;
    private final double largestDeviation;
    private final boolean converged;

    RakedWeights(double[] weights, int iterations, double largestDeviation, boolean converged) {
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
}
