package org.waymark.segmentation.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.waymark.clustering.choice.Candidate;
import org.waymark.clustering.choice.Reason;
import org.waymark.clustering.choice.SegmentCountPolicy;
import org.waymark.segmentation.method.Criteria;

/** Asks the engine's policy which number of segments the criteria speak for. */
final class Advice {

    private Advice() {}

    /** @return null when resampling was not asked for: nothing then says whether segments would come back */
    static Recommendation of(List<SolutionDetails> solutions) {
        if (solutions.stream().anyMatch(solution -> solution.stability() == null)) {
            return null;
        }
        var advice = SegmentCountPolicy.withDefaults()
                .recommend(solutions.stream().map(Advice::candidate).toList());
        return new Recommendation(
                advice.segments(),
                advice.verdict().name(),
                solutions.stream()
                        .map(solution -> new Recommendation.Candidate(
                                solution.segments(),
                                advice.reasonsAbout(solution.segments()).stream()
                                        .map(Advice::point)
                                        .toList()))
                        .toList());
    }

    private static Candidate candidate(SolutionDetails solution) {
        Criteria criteria = solution.criteria();
        Criteria.Likelihood likelihood = criteria.likelihood();
        return new Candidate(
                solution.segments(),
                criteria.sizes(),
                orUnknown(criteria.cost() == null ? criteria.withinSumOfSquares() : criteria.cost()),
                orUnknown(criteria.cost() == null ? criteria.totalSumOfSquares() : criteria.totalCost()),
                optional(criteria.averageSilhouette()),
                optional(criteria.calinskiHarabasz()),
                solution.stability().toEngine(),
                solution.stability().chanceToEngine(),
                Optional.ofNullable(solution.gap()).map(gap -> new Candidate.Gap(gap.gap(), gap.standardError())),
                Optional.ofNullable(likelihood)
                        .map(fit -> new Candidate.Fit(
                                fit.bic(), fit.icl(), criteria.search().spurious())));
    }

    private static double orUnknown(Double value) {
        return value == null ? Double.NaN : value;
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Recommendation.Point point(Reason reason) {
        return new Recommendation.Point(
                reason.kind().name(),
                reason.speaksFor(),
                Stream.concat(
                                Stream.of(reason.value()),
                                reason.threshold().stream().boxed())
                        .toList(),
                reason.segment().isPresent() ? reason.segment().getAsInt() + 1 : null);
    }
}
