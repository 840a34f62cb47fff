package org.waymark.clustering.criteria;

import java.util.OptionalDouble;
import org.waymark.clustering.partition.Memberships;

/**
 * Criteria of models that have a likelihood. Of all but the log-likelihood and the entropy R², smaller is better. With
 * L the log-likelihood, q parameters and n rows:
 *
 * @param logLikelihood natural logarithm
 * @param parameters free parameters, q
 * @param rows rows that have a weight, n
 * @param classes at least 1
 * @param entropy Σ over rows and classes of −p ln p of the membership probabilities, at least 0
 * @param modalLogLoss Σ over rows of −ln of the largest membership probability, at least 0
 */
public record InformationCriteria(
        double logLikelihood, int parameters, int rows, int classes, double entropy, double modalLogLoss) {

    /**
     * The criteria of a fitted model. Rows count by their weights, scaled to add up to the number of rows.
     *
     * @param weights by row; rows without membership probabilities are skipped
     */
    public static InformationCriteria of(
            double logLikelihood, int parameters, Memberships memberships, double[] weights) {
        double entropy = 0;
        double modalLogLoss = 0;
        double total = 0;
        int rows = 0;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0 && memberships.has(row)) {
                rows++;
                total += weights[row];
                entropy += weights[row] * memberships.entropy(row);
                modalLogLoss -= weights[row] * Math.log(memberships.certainty(row));
            }
        }
        double scale = rows / total;
        return new InformationCriteria(
                logLikelihood, parameters, rows, memberships.classes(), entropy * scale, modalLogLoss * scale);
    }

    /** −2L + 2q (Akaike 1974). */
    public double aic() {
        return -2 * logLikelihood + 2.0 * parameters;
    }

    /** −2L + 3q (Bozdogan 1994), often better than AIC with latent classes. */
    public double aic3() {
        return -2 * logLikelihood + 3.0 * parameters;
    }

    /** −2L + q ln n (Schwarz 1978). */
    public double bic() {
        return -2 * logLikelihood + parameters * Math.log(rows);
    }

    /** −2L + q (ln n + 1) (Bozdogan 1987). */
    public double caic() {
        return bic() + parameters;
    }

    /** −2L + q ln((n + 2)/24) (Sclove 1987). */
    public double adjustedBic() {
        return -2 * logLikelihood + parameters * Math.log((rows + 2) / 24.0);
    }

    /**
     * BIC plus twice the log loss of assigning each row to its most probable class (Biernacki, Celeux, Govaert 2000,
     * "Assessing a mixture model for clustering with the integrated completed likelihood"; as R mclust and flexmix
     * compute it).
     */
    public double icl() {
        return bic() + 2 * modalLogLoss;
    }

    /**
     * 1 − entropy / (n ln k): 1 when every row belongs to one class for certain, 0 when all memberships are equally
     * likely (Ramaswamy et al. 1993).
     *
     * @return empty for one class
     */
    public OptionalDouble entropyRSquared() {
        return classes == 1 ? OptionalDouble.empty() : OptionalDouble.of(1 - entropy / (rows * Math.log(classes)));
    }
}
