package org.waymark.clustering.choice;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One thing that speaks for or against a number of segments, as values.
 *
 * @param segments the number it is about
 * @param value what was measured; its unit follows from the kind
 * @param threshold what it was compared with; empty for a peak
 * @param segment the segment it is about, from 0; empty when it is about all
 */
public record Reason(int segments, Kind kind, double value, OptionalDouble threshold, OptionalInt segment) {

    /** Whether it speaks for the number of segments, else against it. */
    public boolean speaksFor() {
        return kind.speaksFor;
    }

    static Reason about(Candidate candidate, Kind kind, double value, double threshold, int segment) {
        return new Reason(candidate.segments(), kind, value, OptionalDouble.of(threshold), OptionalInt.of(segment));
    }

    static Reason aboutWeakest(Candidate candidate, Kind kind, double threshold) {
        return about(candidate, kind, candidate.stability().weakestJaccard(), threshold, candidate.weakestSegment());
    }

    static Reason compared(Candidate candidate, Kind kind, double value, double threshold) {
        return new Reason(candidate.segments(), kind, value, OptionalDouble.of(threshold), OptionalInt.empty());
    }

    static Reason peak(Candidate candidate, Kind kind, double value) {
        return new Reason(candidate.segments(), kind, value, OptionalDouble.empty(), OptionalInt.empty());
    }

    /** What is said, with what {@code value}, {@code threshold} and {@code segment} are. */
    public enum Kind {
        /** Even the weakest segment recurs very well. Its mean Jaccard index; Hennig's mark of .85; the segment. */
        HIGHLY_STABLE(true),
        /** Every segment recurs well. Mean Jaccard index of the weakest; the mark asked for; that segment. */
        STABLE(true),
        /** The weakest segment recurs in part. Its mean Jaccard index; the mark missed; that segment. */
        WEAKEST_SEGMENT_IN_DOUBT(false),
        /** The weakest segment is not found again. Its mean Jaccard index; Hennig's mark of .6; that segment. */
        WEAKEST_SEGMENT_DISSOLVES(false),
        /** Partitions from two samples agree well. Median adjusted Rand index; Steinley's mark of .8. */
        SAMPLES_AGREE(true),
        /** Partitions from two samples agree poorly. Median adjusted Rand index; Steinley's mark of .65. */
        SAMPLES_DISAGREE(false),
        /**
         * More agreement than data without segments shows. Share of comparisons of a pair of samples with one of
         * permuted data in which it agrees more; the share asked for.
         */
        BEYOND_CHANCE(true),
        /** No more agreement than data without segments shows. The same values. */
        NOT_BEYOND_CHANCE(false),
        /** The smallest segment is too small to work with. Its share of the rows; the share asked for; the segment. */
        SMALLEST_SHARE_TOO_SMALL(false),
        /** The smallest segment has too few rows to describe it. Its rows; the rows asked for; the segment. */
        SMALLEST_SEGMENT_TOO_SMALL(false),
        /** Segments overlap much. Average silhouette; Kaufman and Rousseeuw's mark of .25. */
        WEAK_SEPARATION(false),
        /** The average silhouette is the highest of all numbers compared. */
        SILHOUETTE_PEAK(true),
        /** The Calinski–Harabasz index is the highest of all numbers compared. */
        CALINSKI_HARABASZ_PEAK(true),
        /** The curve of the within sum of squares bends most here. Depth of the bend, 0–1. */
        ELBOW(true),
        /**
         * The fewest with a gap not below that of one more segment less its standard error (Tibshirani, Walther, Hastie
         * 2001). The gap.
         */
        GAP(true),
        /** The model describes the data best for its parameters: the lowest BIC of all numbers compared. */
        BIC_LOWEST(true),
        /** The same when memberships are also to be clear: the lowest ICL of all numbers compared. */
        ICL_LOWEST(true),
        /** A segment has shrunk to answers that are all alike, and its likelihood means nothing. The BIC. */
        SPURIOUS_SEGMENT(false),
        /** The most segments that all recur: this decided. Mean Jaccard index of the weakest; the mark; that segment. */
        MOST_DETAILED_REPRODUCIBLE(true),
        /** More segments recur as well, so that less is seen than could be. How many do. */
        MORE_SEGMENTS_REPRODUCIBLE(false),
        /** All segments recur, but with no number all are large enough: this decided. As for the most segments. */
        REPRODUCIBLE_BUT_SMALL(true),
        /** No number compared has segments that all recur; of those, here the weakest recurs best. Its Jaccard; the mark. */
        LEAST_UNSTABLE(true);

        private final boolean speaksFor;

        Kind(boolean speaksFor) {
            this.speaksFor = speaksFor;
        }
    }
}
