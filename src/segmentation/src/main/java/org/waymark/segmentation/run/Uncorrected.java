package org.waymark.segmentation.run;

import java.io.Serializable;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.partition.Partition;

/**
 * The segments of the answers as given, found beside those of answers from which each respondent's own mean was taken out,
 * with the same method, seed and number of segments.
 *
 * @param assignments who is where, as {@link Assignments} writes it
 * @param agreement adjusted Rand index of both, at most 1: near 1, response style made no difference
 */
public record Uncorrected(String assignments, double agreement) implements Serializable {

    static Uncorrected of(Partition uncorrected, Partition corrected) {
        return new Uncorrected(Assignments.write(uncorrected.toArray()), AdjustedRandIndex.of(uncorrected, corrected));
    }

    int[] labels() {
        return Assignments.read(assignments);
    }
}
