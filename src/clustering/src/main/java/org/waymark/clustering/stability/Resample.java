package org.waymark.clustering.stability;

import java.util.List;

/**
 * What one pair of bootstrap samples says; the unit of work that can be stored, and continued after.
 *
 * @param index number of the pair, which with the seed determines it
 * @param adjustedRand agreement of the two partitions of the data that the two samples lead to
 * @param jaccardOfFirst for each segment under test, its agreement with the most similar segment found in the first
 *     sample, 0–1; NaN when none of its rows was drawn
 * @param jaccardOfSecond the same for the second sample
 * @param within for each segment under test, what {@link StabilityWithin} counts, over all rows; 0–1, NaN for a segment
 *     without rows
 */
public record Resample(
        int index,
        double adjustedRand,
        List<Double> jaccardOfFirst,
        List<Double> jaccardOfSecond,
        List<Double> within) {

    public Resample {
        jaccardOfFirst = List.copyOf(jaccardOfFirst);
        jaccardOfSecond = List.copyOf(jaccardOfSecond);
        within = List.copyOf(within);
    }
}
