package org.waymark.statistics.effect;

import org.waymark.statistics.test.ChiSquare;

/**
 * Cohen's w, the effect size that {@code ChiSquareSampleSize} plans for; 0.1 is called small, 0.3 medium, 0.5 large.
 */
public final class CohensW {

    private CohensW() {}

    /** {@code √(χ² / n)}, from 0 to √(min(rows, columns) - 1) (Cohen 1988, Statistical Power Analysis, 7.2). */
    public static double of(ChiSquare test) {
        return Math.sqrt(test.statistic() / test.table().total());
    }
}
