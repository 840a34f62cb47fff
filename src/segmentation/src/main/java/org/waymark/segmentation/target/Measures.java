package org.waymark.segmentation.target;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.SolutionDetails;

/**
 * What the data say of segments as targets, each a list by segment with null where it is not known.
 *
 * @param shares of all respondents, 0 to 1
 * @param jaccard mean similarity to the nearest segment in bootstrap samples, 0 to 1 (Hennig 2007)
 * @param silhouettes average silhouette of the members, −1 to 1 (Rousseeuw 1987)
 */
public record Measures(List<Double> shares, List<Double> jaccard, List<Double> silhouettes) implements Serializable {

    private static final double WORST = 1;
    private static final double BEST = 10;

    /** Below it a segment counts as dissolved. */
    private static final double DISSOLVED = 0.5;

    /** From it on segments are clearly apart. */
    private static final double APART = 0.5;

    static Measures of(List<SegmentShare> segments, SolutionDetails solution) {
        int number = segments.size();
        return new Measures(
                segments.stream().map(segment -> segment.share().value()).toList(),
                filled(
                        solution.stability() == null
                                ? null
                                : solution.stability().jaccard(),
                        number),
                filled(solution.criteria().silhouettes(), number));
    }

    private static List<Double> filled(List<Double> values, int number) {
        var filled = new ArrayList<Double>();
        for (int i = 0; i < number; i++) {
            filled.add(values == null || i >= values.size() ? null : values.get(i));
        }
        return Collections.unmodifiableList(filled);
    }

    /**
     * Scores of a measured criterion from 1 to 10: the size relative to the largest segment; stability from a Jaccard
     * index of .5, dissolved, to 1; distinctiveness from an average silhouette of 0, touching others, to .5.
     */
    List<Double> scores(CriterionKind kind) {
        double largest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return IntStream.range(0, shares.size())
                .mapToObj(i -> switch (kind) {
                    case SIZE -> score(shares.get(i), 0, largest);
                    case STABILITY -> score(jaccard.get(i), DISSOLVED, 1);
                    case DISTINCTIVENESS -> score(silhouettes.get(i), 0, APART);
                    default -> throw new IllegalArgumentException(kind + " is not measured");
                })
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private static Double score(Double value, double worst, double best) {
        if (value == null) {
            return null;
        }
        double share = Math.max(0, Math.min(1, (value - worst) / (best - worst)));
        return Math.round(10 * (WORST + share * (BEST - WORST))) / 10.0;
    }
}
