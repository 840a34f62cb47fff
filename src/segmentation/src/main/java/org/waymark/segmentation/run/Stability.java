package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a solution can be found again in other samples of the same population.
 *
 * @param adjustedRand agreement of each pair of bootstrap samples, at most 1; 0 is chance (Dolnicar and Leisch 2010)
 * @param jaccard mean similarity of each segment to its nearest in a bootstrap sample, 0 to 1 (Hennig 2007)
 */
public record Stability(List<Double> adjustedRand, List<Double> jaccard) implements Serializable {

    public double median() {
        return quantile(0.5);
    }

    /** Linear between the two nearest values, as R's {@code quantile} of type 7. */
    public double quantile(double probability) {
        double[] sorted =
                adjustedRand.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = probability * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** The similarity of the segment that is hardest to find again. */
    public double weakestJaccard() {
        return jaccard.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }
}
