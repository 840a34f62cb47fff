package org.waymark.clustering.agreement;

import org.waymark.clustering.partition.Partition;

/**
 * Agreement of two partitions, corrected for chance: 1 when they are the same but for the numbering, 0 on average for
 * unrelated partitions with segments of these sizes, negative when they agree less than that (Hubert, Arabie 1985,
 * Journal of Classification 2; R {@code mclust::adjustedRandIndex}, scikit-learn {@code adjusted_rand_score}).
 *
 * <p>Steinley (2004, Psychological Methods 9) calls values from .90 excellent, from .80 good, from .65 moderate, and
 * lower ones poor.
 */
public final class AdjustedRandIndex {

    private AdjustedRandIndex() {}

    /** Over the rows that have a segment in both. */
    public static double of(Partition first, Partition second) {
        return of(ContingencyTable.of(first, second));
    }

    /**
     * (Σ C(nᵢⱼ, 2) − e) / (½ (Σ C(aᵢ, 2) + Σ C(bⱼ, 2)) − e) with e = Σ C(aᵢ, 2) Σ C(bⱼ, 2) / C(n, 2); 1 when both
     * partitions leave all rows together, or all apart.
     */
    public static double of(ContingencyTable table) {
        double together = 0;
        double first = 0;
        double second = 0;
        for (int a = 0; a < table.firstSegments(); a++) {
            first += pairs(table.firstTotal(a));
            for (int b = 0; b < table.secondSegments(); b++) {
                together += pairs(table.count(a, b));
            }
        }
        for (int b = 0; b < table.secondSegments(); b++) {
            second += pairs(table.secondTotal(b));
        }
        double all = pairs(table.rows());
        if (first == second && (first == 0 || first == all)) {
            return 1;
        }
        double expected = first / all * second;
        return (together - expected) / ((first + second) / 2 - expected);
    }

    private static double pairs(long rows) {
        return rows * (rows - 1.0) / 2;
    }
}
