package org.waymark.statistics.weighting;

import org.waymark.statistics.Arguments;

/**
 * The variance of an estimate relative to that of a simple random sample of the same size.
 *
 * @param value greater than 0; above 1 where the design loses precision
 */
public record DesignEffect(double value) {

    public DesignEffect {
        Arguments.positive("design effect", value);
    }

    /**
     * The loss by unequal weights, {@code n Σw² / (Σw)²} (Kish 1965, Survey Sampling, 11.7), which is one plus the
     * squared coefficient of variation of the weights. Their unit does not matter.
     *
     * @param weights one per respondent, at least 0, not all 0
     */
    public static DesignEffect ofWeights(double[] weights) {
        return new DesignEffect(Arguments.weights(weights).length / kishSize(weights));
    }

    /**
     * The loss by asking whole clusters, {@code 1 + (m - 1) ρ} (Kish 1965, Survey Sampling, 5.4).
     *
     * @param clusterSize the mean number m of respondents of a cluster, at least 1
     * @param intraclassCorrelation ρ, how much alike the members of a cluster are, from 0 to 1
     */
    public static DesignEffect ofClusters(double clusterSize, double intraclassCorrelation) {
        Arguments.atLeast(1.0, "mean cluster size", clusterSize);
        Arguments.proportion("intraclass correlation", intraclassCorrelation);
        return new DesignEffect(1 + (clusterSize - 1) * intraclassCorrelation);
    }

    /** Both losses together, the product (Kish 1987, The Survey Statistician, June). */
    public DesignEffect and(DesignEffect other) {
        return new DesignEffect(value * other.value);
    }

    /** The size of the simple random sample that is as precise as n respondents of this design; n greater than 0. */
    public double effectiveSize(double n) {
        return Arguments.positive("sample size", n) / value;
    }

    /**
     * Kish's effective size by scaled weights, because squares of very large or small ones leave the range of a
     * double.
     */
    private static double kishSize(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, weight);
        }
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            double scaled = weight / largest;
            sum += scaled;
            squares += scaled * scaled;
        }
        return sum * sum / squares;
    }
}
