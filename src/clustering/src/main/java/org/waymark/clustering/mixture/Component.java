package org.waymark.clustering.mixture;

import java.util.Arrays;
import org.waymark.clustering.matrix.Cholesky;

/** One normal distribution of a mixture, with its covariance matrix taken apart for fast densities. Mutable. */
final class Component {

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    final int variables;
    final double[] mean;
    /** Variables × variables; symmetric. */
    final double[] covariance;

    double share;

    private final boolean correlated;
    /** Lower triangle, variables × variables; without correlations only its diagonal is used. */
    private final double[] factor;

    private double logScale;

    Component(int variables, boolean correlated) {
        this.variables = variables;
        this.correlated = correlated;
        this.mean = new double[variables];
        this.covariance = new double[variables * variables];
        this.factor = new double[variables * variables];
    }

    void copyFrom(Component other) {
        share = other.share;
        System.arraycopy(other.mean, 0, mean, 0, variables);
        System.arraycopy(other.covariance, 0, covariance, 0, covariance.length);
        takeApart();
    }

    /**
     * Takes the covariance matrix apart; to be called when it has changed.
     *
     * @throws IllegalArgumentException when it is not positive definite
     */
    void takeApart() {
        boolean definite = true;
        if (correlated) {
            System.arraycopy(covariance, 0, factor, 0, factor.length);
            definite = Cholesky.decompose(factor, variables);
        } else {
            for (int variable = 0; variable < variables; variable++) {
                int diagonal = variable * variables + variable;
                factor[diagonal] = Math.sqrt(covariance[diagonal]);
                definite &= factor[diagonal] > 0;
            }
        }
        if (!definite) {
            throw new IllegalArgumentException("The variables depend on each other so closely that a component has no "
                    + "density; a larger regularisation would give it one");
        }
        logScale = -0.5 * (variables * LOG_TWO_PI + Cholesky.logDeterminant(factor, variables));
    }

    /** The smallest variance that a variable has left given those before it, as a share of its variance overall. */
    double smallestShareOf(double[] variances) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int variable = 0; variable < variables; variable++) {
            double deviation = factor[variable * variables + variable];
            smallest = Math.min(smallest, deviation * deviation / variances[variable]);
        }
        return smallest;
    }

    /**
     * Logarithms of share × density for the rows of a tile.
     *
     * @param columns values by variable and place
     * @param scratch memory of the same shape
     */
    void logDensities(double[][] columns, int size, double[][] scratch, double[] into) {
        Arrays.fill(into, 0, size, 0);
        for (int variable = 0; variable < variables; variable++) {
            double[] standard = scratch[variable];
            subtract(columns[variable], mean[variable], standard, size);
            for (int before = 0; correlated && before < variable; before++) {
                subtractMultiple(scratch[before], factor[variable * variables + before], standard, size);
            }
            scaleAndAddSquares(standard, 1 / factor[variable * variables + variable], into, size);
        }
        double constant = logScale + Math.log(share);
        for (int at = 0; at < size; at++) {
            into[at] = constant - 0.5 * into[at];
        }
    }

    static void subtract(double[] column, double number, double[] into, int size) {
        for (int at = 0; at < size; at++) {
            into[at] = column[at] - number;
        }
    }

    private static void subtractMultiple(double[] column, double multiple, double[] from, int size) {
        for (int at = 0; at < size; at++) {
            from[at] -= multiple * column[at];
        }
    }

    private static void scaleAndAddSquares(double[] column, double scale, double[] sums, int size) {
        for (int at = 0; at < size; at++) {
            column[at] *= scale;
            sums[at] += column[at] * column[at];
        }
    }
}
