package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the answers of a person say.
 *
 * @param probabilities by segment, adding up to 1
 * @param likeliest the segment with the highest probability; of equal ones the first
 * @param told whether that probability reaches the threshold
 */
public record Classification(List<Double> probabilities, int likeliest, boolean told) {

    static Classification of(double[] probabilities, double threshold) {
        int likeliest = Scores.indexOfHighest(probabilities);
        return new Classification(
                Arrays.stream(probabilities).boxed().toList(), likeliest, probabilities[likeliest] >= threshold);
    }

    /** The segment; empty for "cannot tell". */
    public OptionalInt segment() {
        return told ? OptionalInt.of(likeliest) : OptionalInt.empty();
    }
}
