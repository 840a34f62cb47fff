package org.waymark.clustering.typing;

import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;

/**
 * Linear discriminant analysis: answers are taken as normal around the means of the segments, with the same covariances
 * in all of them, and segments as frequent as in the sample (Fisher 1936; Hastie, Tibshirani, Friedman 2009, The Elements
 * of Statistical Learning, 4.3; R {@code MASS::lda} with its default prior). Quick, and good where segments are round.
 *
 * @param ridge added to the variances of columns, as a share of about four times the variance of an answer (Friedman
 *     1989, "Regularized discriminant analysis"); at least 1e-10. It keeps the score finite where an answer separates
 *     segments without error
 */
public record LinearDiscriminant(double ridge) implements TypingMethod {

    private static final double DEFAULT_RIDGE = 1e-6;
    private static final double LEAST_RIDGE = 1e-10;

    public LinearDiscriminant {
        if (!(ridge >= LEAST_RIDGE && ridge < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The ridge must be at least " + LEAST_RIDGE + ", and is " + ridge);
        }
    }

    /** Next to no ridge: 1e-6. */
    public static LinearDiscriminant withDefaults() {
        return new LinearDiscriminant(DEFAULT_RIDGE);
    }

    @Override
    public Scores fit(CodedSample sample, Checkpoint checkpoint) {
        checkpoint.advance(0);
        return DiscriminantSums.of(sample)
                .scores(IntStream.range(0, sample.columns()).toArray(), ridge);
    }
}
