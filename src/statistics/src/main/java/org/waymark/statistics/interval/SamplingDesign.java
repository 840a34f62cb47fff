package org.waymark.statistics.interval;

import org.waymark.statistics.Arguments;

/**
 * How a sample departs from a simple random one out of an unlimited population.
 *
 * <p>The variance of an estimate is that of simple random sampling times the design effect times the finite
 * population correction {@code (N - n) / (N - 1)} (Cochran 1977, Sampling Techniques, 2.6 and 4.4; Kish 1965, Survey
 * Sampling, 8.2). Both apply to the variance, so a sample never needs more people than the population has.
 *
 * @param population the number N of people, at least 1; positive infinity when it is unlimited or unknown
 * @param designEffect the variance of the real design relative to a simple random sample, greater than 0; 1 without
 *     weights and clusters
 */
public record SamplingDesign(double population, double designEffect) {
    /** A simple random sample out of an unlimited population. */
    public static final SamplingDesign SIMPLE = new SamplingDesign(Double.POSITIVE_INFINITY, 1);

    public SamplingDesign {
        Arguments.atLeastOrUnlimited(1, "population", population);
        Arguments.positive("design effect", designEffect);
    }

    public SamplingDesign withPopulation(double newPopulation) {
        return new SamplingDesign(newPopulation, designEffect);
    }

    public SamplingDesign withDesignEffect(double newDesignEffect) {
        return new SamplingDesign(population, newDesignEffect);
    }

    /**
     * The size of the simple random sample that is as precise as n people of this design.
     *
     * @param n greater than 0 and at most the population
     * @return positive infinity when everybody was asked
     */
    public double effectiveSize(double n) {
        Arguments.positive("sample size", n);
        Arguments.that(
                n <= population,
                "The sample of " + Arguments.words(n) + " is larger than the population of "
                        + Arguments.words(population) + ".");
        if (population == Double.POSITIVE_INFINITY) {
            return n / designEffect;
        }
        return n == population ? Double.POSITIVE_INFINITY : n / designEffect * (population - 1) / (population - n);
    }

    /** The people of this design who are as precise as a simple random sample: the inverse of the effective size. */
    public double sizeFor(double effectiveSize) {
        double unlimited = designEffect * Arguments.positive("effective sample size", effectiveSize);
        return unlimited / (1 + (unlimited - 1) / population);
    }
}
