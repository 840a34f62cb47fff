package org.waymark.statistics.multiplicity;

import java.util.stream.IntStream;
import org.waymark.statistics.Arguments;

/**
 * Corrections of p-values for the number of tests, R {@code p.adjust}.
 *
 * <p>Bonferroni, Holm and Hochberg bound the chance of a single false finding; Benjamini and Hochberg's and Benjamini
 * and Yekutieli's methods bound the expected share of false ones among the findings.
 */
public enum PValueAdjustment {
    /** The p-values as they are. */
    NONE {
        @Override
        double[] adjustSorted(double[] sorted) {
            return sorted;
        }
    },

    /** Every p-value times their number (Dunn 1961, JASA 56, 52–64). Holm's method is as safe and finds more. */
    BONFERRONI {
        @Override
        double[] adjustSorted(double[] sorted) {
            return IntStream.range(0, sorted.length)
                    .mapToDouble(i -> sorted[i] * sorted.length)
                    .toArray();
        }
    },

    /** Step-down Bonferroni (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). Needs no assumption. */
    HOLM {
        @Override
        double[] adjustSorted(double[] sorted) {
            double[] adjusted = new double[sorted.length];
            double largest = 0;
            for (int i = 0; i < sorted.length; i++) {
                largest = Math.max(largest, (sorted.length - i) * sorted[i]);
                adjusted[i] = largest;
            }
            return adjusted;
        }
    },

    /** Step-up Bonferroni (Hochberg 1988, Biometrika 75, 800–803), for tests that are not negatively dependent. */
    HOCHBERG {
        @Override
        double[] adjustSorted(double[] sorted) {
            return stepUp(sorted, i -> sorted.length - i);
        }
    },

    /**
     * False discovery rate (Benjamini and Hochberg 1995, JRSS B 57, 289–300), for tests that are independent or
     * positively dependent.
     */
    BENJAMINI_HOCHBERG {
        @Override
        double[] adjustSorted(double[] sorted) {
            return stepUp(sorted, i -> sorted.length / (i + 1.0));
        }
    },

    /** False discovery rate under any dependence (Benjamini and Yekutieli 2001, Annals of Statistics 29, 1165–1188). */
    BENJAMINI_YEKUTIELI {
        @Override
        double[] adjustSorted(double[] sorted) {
            double harmonic = IntStream.rangeClosed(1, sorted.length)
                    .mapToDouble(i -> 1.0 / i)
                    .sum();
            return stepUp(sorted, i -> harmonic * sorted.length / (i + 1));
        }
    };

    /** The factor of the p-value with the given rank from 0. */
    private interface Factor {
        double of(int rank);
    }

    /**
     * The adjusted p-values, in the order given.
     *
     * <p>A NaN stands for a test that could not be made. It stays NaN and does not count as a test, as NA in R.
     *
     * @param pValues each from 0 to 1, or NaN
     */
    public double[] adjust(double... pValues) {
        int[] order = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = IntStream.of(order)
                .mapToDouble(i -> Arguments.proportion("p-value", pValues[i]))
                .toArray();
        double[] adjusted = adjustSorted(sorted);
        double[] result = pValues.clone();
        for (int rank = 0; rank < order.length; rank++) {
            result[order[rank]] = Math.min(1, adjusted[rank]);
        }
        return result;
    }

    /** From p-values in ascending order to adjusted ones, which may exceed 1. */
    abstract double[] adjustSorted(double[] sorted);

    private static double[] stepUp(double[] sorted, Factor factor) {
        double[] adjusted = new double[sorted.length];
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = sorted.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, factor.of(i) * sorted[i]);
            adjusted[i] = smallest;
        }
        return adjusted;
    }
}
