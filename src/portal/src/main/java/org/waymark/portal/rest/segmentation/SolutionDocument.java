package org.waymark.portal.rest.segmentation;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.portal.rest.JsonFormat;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.Gap;
import org.waymark.segmentation.run.Lineage;
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
     * What tells how good a solution is. What its method does not have is left out.
     *
     * @param withinSumOfSquares squared distances of respondents to the centre of their segment, in prepared units
     * @param totalSumOfSquares squared distances to the centre of all
     * @param cost dissimilarities of respondents to the one that stands for their segment
     * @param totalCost the same when one respondent stands for all
     * @param averageSilhouette from −1 to 1
     * @param silhouetteError standard error of the average, when a sample was compared
     * @param silhouettes of each segment
     * @param calinskiHarabasz variance between segments over variance within
     * @param gap comparison with data without segments
     * @param likelihood how likely a model makes the answers
     * @param certainty mean probability of the members of each segment of belonging to it
     * @param reproducibility agreement of two halves of the members of an ensemble, at most 1
     * @param search how the solution was found
     * @param adjustedRand agreement of pairs of bootstrap samples; left out without resampling
     * @param jaccard mean similarity of each segment with its nearest in bootstrap samples, 0 to 1; likewise
     * @param stabilityWithin segment level stability within solutions, SLSW, of each segment; likewise
     * @param stabilityAcross segment level stability across solutions, SLSA, of each segment; left out where one segment
     *     fewer was not tried
     * @param origins share of each segment that comes from each segment of one fewer; likewise
     */
    @JsonbPropertyOrder({
        "withinSumOfSquares",
        "totalSumOfSquares",
        "cost",
        "totalCost",
        "averageSilhouette",
        "silhouetteError",
        "silhouettes",
        "calinskiHarabasz",
        "gap",
        "likelihood",
        "certainty",
        "reproducibility",
        "search",
        "adjustedRand",
        "jaccard",
        "stabilityWithin",
        "stabilityAcross",
        "origins"
    })
    public record CriteriaDocument(
            Double withinSumOfSquares,
            Double totalSumOfSquares,
            Double cost,
            Double totalCost,
            Double averageSilhouette,
            Double silhouetteError,
            List<Double> silhouettes,
            Double calinskiHarabasz,
            Gap gap,
            Criteria.Likelihood likelihood,
            List<Double> certainty,
            Double reproducibility,
            Criteria.Search search,
            Agreement adjustedRand,
            List<Double> jaccard,
            List<Stability.Spread> stabilityWithin,
            List<Double> stabilityAcross,
            List<List<Double>> origins) {

        static CriteriaDocument of(SolutionDetails solution) {
            Criteria criteria = solution.criteria();
            Stability stability = solution.stability();
            Lineage lineage = solution.lineage();
            return new CriteriaDocument(
                    criteria.withinSumOfSquares(),
                    criteria.totalSumOfSquares(),
                    criteria.cost(),
                    criteria.totalCost(),
                    criteria.averageSilhouette(),
                    criteria.silhouetteError(),
                    criteria.silhouettes(),
                    criteria.calinskiHarabasz(),
                    solution.gap(),
                    criteria.likelihood(),
                    criteria.certainty(),
                    criteria.reproducibility(),
                    criteria.search(),
                    stability == null ? null : Agreement.of(stability),
                    stability == null ? null : stability.jaccard(),
                    stability == null ? null : stability.within(),
                    lineage == null ? null : lineage.stability(),
                    lineage == null ? null : lineage.origins());
        }
    }

    /** The median of many pairs of samples, and the limits between which 95 % of them lie. */
    @JsonbPropertyOrder({"median", "lower", "upper"})
    public record Agreement(double median, double lower, double upper) {

        static Agreement of(Stability stability) {
            double tail = (1 - CONFIDENCE) / 2;
            return new Agreement(stability.median(), stability.quantile(tail), stability.quantile(1 - tail));
        }
    }

    public static SolutionDocument of(SolutionDetails solution) {
        List<Integer> sizes = solution.criteria().sizes();
        int used = sizes.stream().mapToInt(Integer::intValue).sum();
        return new SolutionDocument(
                solution.segments(),
                sizes,
                sizes.stream().map(size -> share(size, used)).toList(),
                CriteriaDocument.of(solution));
    }

    /** The numbers among its criteria, by name; those of an object in it by both names, as {@code adjustedRand.median}. */
    public Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        collect("", JsonFormat.json(criteria), figures);
        return figures;
    }

    private static void collect(String prefix, JsonObject object, Map<String, Double> figures) {
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            if (member.getValue() instanceof JsonNumber number) {
                figures.put(prefix + member.getKey(), number.doubleValue());
            } else if (member.getValue() instanceof JsonObject inner) {
                collect(prefix + member.getKey() + ".", inner, figures);
            }
        }
    }

    private static Share share(int size, int used) {
        Interval interval = WilsonInterval.ofCounts(size, used, CONFIDENCE);
        return new Share(interval.estimate(), interval.lower(), interval.upper());
    }
}
