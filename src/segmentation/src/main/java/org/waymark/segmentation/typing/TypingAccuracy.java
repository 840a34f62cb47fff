package org.waymark.segmentation.typing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.waymark.segmentation.api.Estimate;

/**
 * How often a typing tool is right about people whose segments are known, but were hidden from it: nested
 * cross-validation, in which the questions are chosen anew without those who judge them. Intervals are Wilson's, 95 %.
 *
 * @param method {@code multinomial} or {@code discriminant}
 * @param people who judged it
 * @param overall share of all people who were placed in their own segment
 * @param guessing the same for whoever always says the largest segment, 0 to 1
 * @param path sets of 1, 2, 3 … questions
 * @param confusion people of each segment (row) by the segment they were placed in (column), unweighted
 * @param bySegment share of each segment's people who were placed in it
 * @param reliability share of those placed in each segment who are of it
 * @param thresholds what “cannot tell” would cost and bring, by rising probability
 */
public record TypingAccuracy(
        String method,
        int people,
        Estimate overall,
        double guessing,
        List<Size> path,
        List<List<Integer>> confusion,
        List<Estimate> bySegment,
        List<Estimate> reliability,
        List<AtThreshold> thresholds)
        implements Serializable {

    public TypingAccuracy {
        path = List.copyOf(path);
        confusion = confusion.stream().map(List::copyOf).toList();
        bySegment = List.copyOf(bySegment);
        reliability = List.copyOf(reliability);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * One number of questions.
     *
     * @param questions codes
     * @param accuracy share of people placed in their own segment by so many questions
     * @param chosen whether these are the golden questions
     */
    public record Size(List<String> questions, Estimate accuracy, boolean chosen) implements Serializable {}

    /**
     * What a threshold does.
     *
     * @param threshold 0 to 1
     * @param cannotTell share of people whose segment is not told
     * @param accuracy share of the others who were placed in their own segment; without a value when there are none
     */
    public record AtThreshold(double threshold, Estimate cannotTell, Estimate accuracy) implements Serializable {}

    /** What that threshold does, or the nearest that was judged. */
    public AtThreshold at(double threshold) {
        return thresholds.stream()
                .min(Comparator.comparingDouble(step -> Math.abs(step.threshold() - threshold)))
                .orElseThrow();
    }
}
