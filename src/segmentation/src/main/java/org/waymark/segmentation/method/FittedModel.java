package org.waymark.segmentation.method;

import java.io.Serializable;
import java.util.List;

/**
 * What a model says of its segments, beside who belongs to them. What a method does not have is null.
 *
 * @param shares estimated share of each segment, 0 to 1, of latent classes and mixtures
 * @param answers chances of each answer in each segment, of latent classes
 * @param covariates names of the covariates of membership, of latent classes that have any
 * @param coefficients of each segment but the first against the first: the intercept, then one for each covariate
 *     (logits)
 * @param means of each segment on each basis variable, in the units of the questionnaire, of mixtures
 * @param covariances of each segment, in prepared units, of mixtures
 * @param medoids number of the response that stands for each segment, from 0 in the order of the data, of k-medoids
 * @param members the solutions an ensemble was made of
 */
public record FittedModel(
        List<Double> shares,
        List<Answers> answers,
        List<String> covariates,
        List<List<Double>> coefficients,
        List<List<Double>> means,
        List<List<List<Double>>> covariances,
        List<Integer> medoids,
        List<Voice> members)
        implements Serializable {

    /**
     * The answers to one item.
     *
     * @param code of the variable
     * @param levels the values answered, smallest first
     * @param unanswered number of the level that stands for no answer, from 0; null when there is none
     * @param dontKnow number of the level that stands for “don’t know” beside the scale, from 0; null when there is none
     * @param chances of each level in each segment, segments × levels
     */
    public record Answers(
            String code, List<Double> levels, Integer unanswered, Integer dontKnow, List<List<Double>> chances)
            implements Serializable {}

    /**
     * A solution that had a say in an ensemble.
     *
     * @param method the word for its method
     * @param segments how many it has
     * @param seed of its start
     * @param agreement with the consensus, adjusted Rand index, at most 1
     * @param reproducibility mean agreement with the other members of as many segments, likewise; null for the only one
     */
    public record Voice(String method, int segments, long seed, double agreement, Double reproducibility)
            implements Serializable {}

    static FittedModel ofMembers(List<Voice> members) {
        return new FittedModel(null, null, null, null, null, null, null, members);
    }

    static FittedModel ofMedoids(List<Integer> medoids) {
        return new FittedModel(null, null, null, null, null, null, medoids, null);
    }

    static FittedModel ofClasses(
            List<Double> shares, List<Answers> answers, List<String> covariates, List<List<Double>> coefficients) {
        return new FittedModel(shares, answers, covariates, coefficients, null, null, null, null);
    }

    static FittedModel ofComponents(
            List<Double> shares, List<List<Double>> means, List<List<List<Double>>> covariances) {
        return new FittedModel(shares, null, null, null, means, covariances, null, null);
    }
}
