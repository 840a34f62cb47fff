package org.waymark.segmentation.target;

import java.util.List;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Side;

/** Puts scores together: weighted means by axis (McDonald and Dunbar 1995). */
final class Scoring {

    private Scoring() {}

    /** The matrix with what the data say at the measured criteria. */
    static TargetMatrix measured(TargetMatrix matrix, Measures measures) {
        List<Criterion> criteria = matrix.criteria().stream()
                .map(criterion ->
                        criterion.kind().isMeasured() ? criterion.with(measures.scores(criterion.kind())) : criterion)
                .toList();
        return new TargetMatrix(criteria, matrix.knockouts(), matrix.targets(), matrix.reason());
    }

    /** @param segment number, from 1 */
    static TargetPosition position(TargetMatrix matrix, int segment) {
        return new TargetPosition(
                segment,
                mean(matrix, Side.ATTRACTIVENESS, segment),
                mean(matrix, Side.COMPETITIVENESS, segment),
                matrix.isKnockedOut(segment));
    }

    private static Double mean(TargetMatrix matrix, Side side, int segment) {
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : matrix.criteria()) {
            if (criterion.side() == side && criterion.weight() > 0) {
                Double score = criterion.scores().get(segment - 1);
                if (score == null) {
                    return null;
                }
                sum += criterion.weight() * score;
                weights += criterion.weight();
            }
        }
        return weights == 0 ? null : (Double) (sum / weights);
    }
}
