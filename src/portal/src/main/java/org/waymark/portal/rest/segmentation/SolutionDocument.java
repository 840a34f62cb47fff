package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.segmentation.run.Stability;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.interval.WilsonInterval;

/**
 * The segments of one run for one number of segments.
 *
 * @param segments how many
 * @param sizes respondents of each, the largest first
 * @param shares of the respondents used, each counting the same, with Wilson intervals of 95 %
 * @param criteria what tells how good it is
 */
@JsonbPropertyOrder({"segments", "sizes", "shares", "criteria"})
public record SolutionDocument(int segments, List<Integer> sizes, List<Share> shares, CriteriaDocument criteria) {

    private static final double CONFIDENCE = 0.95;

    /** A share, 0 to 1, with the ends of its interval. */
    @JsonbPropertyOrder({"estimate", "lower", "upper"})
    public record Share(double estimate, double lower, double upper) {}

    /**
     * What tells how good a solution is.
     *
     * @param withinSumOfSquares squared distances of respondents to the centre of their segment, in prepared units
     * @param totalSumOfSquares squared distances to the centre of all
     * @param averageSilhouette from −1 to 1
     * @param silhouettes of each segment
     * @param calinskiHarabasz variance between segments over variance within
     * @param adjustedRand agreement of pairs of bootstrap samples; left out without resampling
     * @param jaccard mean similarity of each segment with its nearest in bootstrap samples, 0 to 1; likewise
     */
    @JsonbPropertyOrder({
        "withinSumOfSquares",
        "totalSumOfSquares",
        "averageSilhouette",
        "silhouettes",
        "calinskiHarabasz",
        "adjustedRand",
        "jaccard"
    })
    public record CriteriaDocument(
            Double withinSumOfSquares,
            Double totalSumOfSquares,
            Double averageSilhouette,
            List<Double> silhouettes,
            Double calinskiHarabasz,
            Agreement adjustedRand,
            List<Double> jaccard) {}

    /** The median of many pairs of samples, and the limits between which 95 % of them lie. */
    @JsonbPropertyOrder({"median", "lower", "upper"})
    public record Agreement(double median, double lower, double upper) {

        static Agreement of(Stability stability) {
            double tail = (1 - CONFIDENCE) / 2;
            return new Agreement(stability.median(), stability.quantile(tail), stability.quantile(1 - tail));
        }
    }

    public static SolutionDocument of(SolutionDetails solution) {
        Criteria criteria = solution.criteria();
        Stability stability = solution.stability();
        int used = criteria.sizes().stream().mapToInt(Integer::intValue).sum();
        return new SolutionDocument(
                solution.segments(),
                criteria.sizes(),
                criteria.sizes().stream().map(size -> share(size, used)).toList(),
                new CriteriaDocument(
                        criteria.withinSumOfSquares(),
                        criteria.totalSumOfSquares(),
                        criteria.averageSilhouette(),
                        criteria.silhouettes(),
                        criteria.calinskiHarabasz(),
                        stability == null ? null : Agreement.of(stability),
                        stability == null ? null : stability.jaccard()));
    }

    private static Share share(int size, int used) {
        Interval interval = WilsonInterval.ofCounts(size, used, CONFIDENCE);
        return new Share(interval.estimate(), interval.lower(), interval.upper());
    }
}
