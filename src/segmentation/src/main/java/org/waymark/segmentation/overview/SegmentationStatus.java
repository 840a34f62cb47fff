package org.waymark.segmentation.overview;

import java.util.List;
import org.waymark.segmentation.run.RunDetails;

/**
 * Where the segmentation of a study stands.
 *
 * @param runs newest first
 * @param decided what was decided last; null when nothing was
 * @param weakestJaccard how well the weakest of the decided segments is found again, 0 to 1; null when nothing was
 *     decided or resampling was not asked for
 */
public record SegmentationStatus(List<RunDetails> runs, RunDetails decided, Double weakestJaccard) {

    /** Below this a segment is doubtful (Hennig 2007, Computational Statistics and Data Analysis 52). */
    private static final double STABLE = 0.75;

    public SegmentationStatus {
        runs = List.copyOf(runs);
    }

    /** Segments decided on; 0 when nobody decided yet. */
    public int segments() {
        return decided == null ? 0 : decided.chosen();
    }

    public boolean isStable() {
        return weakestJaccard != null && weakestJaccard >= STABLE;
    }
}
