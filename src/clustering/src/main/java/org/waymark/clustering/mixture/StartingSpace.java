package org.waymark.clustering.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.matrix.Cholesky;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/**
 * The rows seen so that k-means finds other groups to start from. A mixture does not mind in which units a variable is
 * measured, k-means does: the variable with the largest numbers decides alone. So some starts standardise the variables,
 * and some take out what they have in common, as {@code mclust} does before it looks for starts (Scrucca and Raftery 2015,
 * Advances in Data Analysis and Classification 9).
 */
final class StartingSpace {

    /** Beyond so many numbers the copies would cost more than they find. */
    private static final long MOST_NUMBERS = 1_000_000;

    private final PreparedData data;
    private final int[] rowOf;

    private StartingSpace(PreparedData data, int[] rowOf) {
        this.data = data;
        this.rowOf = rowOf;
    }

    /** As prepared, and for shapes that allow it standardised, and without correlations. */
    static List<StartingSpace> of(PreparedData data, MixtureData rows, CovarianceShape shape) {
        var spaces = new ArrayList<StartingSpace>();
        int distinct = rows.rows().count();
        spaces.add(new StartingSpace(data, IntStream.range(0, distinct).toArray()));
        int variables = rows.rows().variables();
        if (shape != CovarianceShape.SPHERICAL && (long) distinct * variables <= MOST_NUMBERS) {
            factor(rows, false).map(factor -> transformed(rows, factor)).ifPresent(spaces::add);
            if (shape.hasCorrelations()) {
                factor(rows, true).map(factor -> transformed(rows, factor)).ifPresent(spaces::add);
            }
        }
        return spaces;
    }

    /**
     * Groups found by k-means.
     *
     * @param weights by distinct row, of those that have one
     * @return by distinct row
     */
    int[] partition(double[] weights, int components, long seed, Checkpoint checkpoint) {
        double[] own = new double[data.weightedDistinct()];
        for (int row = 0; row < weights.length; row++) {
            own[rowOf[row]] += weights[row];
        }
        int[] found = KMeans.forResamples(data, ResampleSearch.PUBLISHED).cluster(own, components, seed, checkpoint);
        return Arrays.stream(rowOf).map(row -> found[row]).toArray();
    }

    /** Lower triangle of the covariance of all rows taken apart; nothing where variables depend on each other. */
    private static Optional<double[]> factor(MixtureData rows, boolean correlated) {
        int variables = rows.variances().length;
        double[] factor = new double[variables * variables];
        for (int variable = 0; variable < variables; variable++) {
            for (int other = correlated ? 0 : variable; other <= variable; other++) {
                double covariance =
                        rows.overall().scatter(variable, other) / rows.overall().weight();
                factor[variable * variables + other] = covariance;
                factor[other * variables + variable] = covariance;
            }
        }
        return Cholesky.decompose(factor, variables) ? Optional.of(factor) : Optional.empty();
    }

    private static StartingSpace transformed(MixtureData rows, double[] factor) {
        int variables = rows.variances().length;
        double[] values = new double[rows.rows().count() * variables];
        double[] row = new double[variables];
        for (int number = 0; number < rows.rows().count(); number++) {
            rows.copyRow(number, row);
            for (int variable = 0; variable < variables; variable++) {
                double rest = row[variable] - rows.overall().mean(variable);
                for (int before = 0; before < variable; before++) {
                    rest -= factor[variable * variables + before] * values[number * variables + before];
                }
                values[number * variables + variable] = rest / factor[variable * variables + variable];
            }
        }
        PreparedData seen = Preparation.withDefaults().prepare(DataMatrix.of(values, variables));
        return new StartingSpace(
                seen, IntStream.range(0, seen.rows()).map(seen::uniqueOf).toArray());
    }
}
