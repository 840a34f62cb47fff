package org.waymark.clustering.typing;

import org.waymark.clustering.execution.Checkpoint;

/**
 * Multinomial logistic regression, fitted by Newton steps to the largest penalised likelihood (Hastie, Tibshirani,
 * Friedman 2009, The Elements of Statistical Learning, 4.4; the same as scikit-learn {@code LogisticRegression} with C =
 * 1 / ridge on columns scaled as {@link TypingMethod} does). Mostly more often right than {@link LinearDiscriminant}.
 *
 * @param ridge the penalty is half of it times the sum of squared coefficients, with numeric answers divided by two
 *     standard deviations and the mean weight of a person 1; constants are free. At least 1e-10. It keeps coefficients
 *     finite where answers separate segments without error
 */
public record MultinomialLogit(double ridge) implements TypingMethod {

    private static final double DEFAULT_RIDGE = 0.1;
    private static final double LEAST_RIDGE = 1e-10;

    public MultinomialLogit {
        if (!(ridge >= LEAST_RIDGE && ridge < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The ridge must be at least " + LEAST_RIDGE + ", and is " + ridge);
        }
    }

    /** A weak ridge, 0.1: about as much as a tenth of a person says. */
    public static MultinomialLogit withDefaults() {
        return new MultinomialLogit(DEFAULT_RIDGE);
    }

    @Override
    public Scores fit(CodedSample sample, Checkpoint checkpoint) {
        return new LogitLikelihood(sample, ridge).maximise(checkpoint);
    }
}
