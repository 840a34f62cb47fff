package org.waymark.segmentation.preparation;

import java.util.Arrays;
import java.util.List;
import org.waymark.statistics.weighting.DesignEffect;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;

/** Looks at the basis of a run. Counts are taken from every row given, correlations from an even sample of many. */
public final class Inspection {

    /** Products added up for all correlations together: a fraction of a second. */
    private static final long MOST_PRODUCTS = 200_000_000;

    private static final int FEWEST_SAMPLED = 1_000;
    private static final int MOST_SAMPLED = 20_000;

    private Inspection() {}

    /**
     * @param matrix the responses to look at
     * @param responses how many there are, when the matrix holds a sample of them
     * @param settings of codes that the survey has
     */
    public static PreparationReport of(ResponseMatrix matrix, int responses, PreparationSettings settings) {
        BasisAnswers answers = BasisAnswers.of(matrix, settings);
        BasisAnswers sample = answers.sample(sampled(answers.columns().size()));
        Correlations correlations = Correlations.of(sample.turned());
        int[] missing = missing(answers);
        int complete = (int) Arrays.stream(missing).filter(gaps -> gaps == 0).count();
        int unanswered = (int) Arrays.stream(missing)
                .filter(gaps -> gaps == answers.columns().size())
                .count();
        var report = new PreparationReport(
                responses,
                matrix.rows(),
                complete,
                matrix.rows() - complete - unanswered,
                unanswered,
                new ItemInspection(answers, sample, correlations).items(),
                StyleInspection.of(answers),
                effective(answers.weights()),
                List.of());
        return report.with(new PreparationCheck(answers, report, correlations).warnings());
    }

    private static int sampled(int variables) {
        long pairs = Math.max(1, (long) variables * variables / 2);
        return (int) Math.max(FEWEST_SAMPLED, Math.min(MOST_SAMPLED, MOST_PRODUCTS / pairs));
    }

    private static int[] missing(BasisAnswers answers) {
        int[] missing = new int[answers.rows()];
        for (Column column : answers.columns()) {
            for (int row = 0; row < missing.length; row++) {
                missing[row] += answers.isMissing(column.value(row)) ? 1 : 0;
            }
        }
        return missing;
    }

    private static Double effective(double[] weights) {
        if (weights == null) {
            return null;
        }
        double[] counting = Arrays.stream(weights).filter(weight -> weight > 0).toArray();
        return counting.length == 0
                ? 0.0
                : (Double) DesignEffect.ofWeights(counting).effectiveSize(counting.length);
    }
}
