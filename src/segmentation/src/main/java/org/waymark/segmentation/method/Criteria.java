package org.waymark.segmentation.method;

import java.io.Serializable;
import java.util.List;

/**
 * What tells how good a solution is, before any resampling. What a method does not have is null.
 *
 * @param sizes respondents of each segment, the largest first
 * @param withinSumOfSquares squared distances of respondents to the centre of their segment, in prepared units
 * @param totalSumOfSquares squared distances to the centre of all
 * @param cost dissimilarities of respondents to the one that stands for their segment, added up, of k-medoids
 * @param totalCost the same when one respondent stands for all
 * @param averageSilhouette from −1 to 1; null when fewer than two segments have members
 * @param silhouetteError standard error of the average; null when all pairs of respondents were compared
 * @param silhouettes of each segment
 * @param calinskiHarabasz variance between segments over variance within; null where it has no value
 * @param centres mean of each segment on each basis variable, in the units of the questionnaire; null for a basis
 *     without means
 * @param likelihood of a model
 * @param certainty mean probability of the members of each segment of belonging to it, 0 to 1, of a model
 * @param reproducibility agreement of what one half of the members of an ensemble say with what the other half says, by
 *     the adjusted Rand index, at most 1
 * @param search whether a better solution may have been missed
 */
public record Criteria(
        List<Integer> sizes,
        Double withinSumOfSquares,
        Double totalSumOfSquares,
        Double cost,
        Double totalCost,
        Double averageSilhouette,
        Double silhouetteError,
        List<Double> silhouettes,
        Double calinskiHarabasz,
        List<List<Double>> centres,
        Likelihood likelihood,
        List<Double> certainty,
        Double reproducibility,
        Search search)
        implements Serializable {

    /**
     * How likely a model makes the answers. Of the last four but the entropy R², less is better.
     *
     * @param logLikelihood natural logarithm
     * @param parameters free ones
     * @param bic Schwarz 1978
     * @param aic Akaike 1974
     * @param icl Biernacki, Celeux and Govaert 2000: BIC that also asks for clear memberships
     * @param entropyRSquared 1 when every respondent belongs to one segment for certain, 0 when all are equally likely
     */
    public record Likelihood(
            double logLikelihood, int parameters, double bic, double aic, double icl, Double entropyRSquared)
            implements Serializable {}

    /**
     * How the solution was found.
     *
     * @param starts lines of search that were carried on to the end
     * @param agreeing those that ended in this solution or one as good; few of many means that a better one may have
     *     been missed
     * @param settled whether further steps would not improve it
     * @param spurious whether a segment has shrunk until its likelihood means nothing
     */
    public record Search(int starts, int agreeing, boolean settled, boolean spurious) implements Serializable {}
}
