package org.waymark.segmentation.difference;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.api.SegmentShare;

/**
 * Two solutions over the same respondents: who moves from which segment of the first to which of the second.
 *
 * @param run of the first solution
 * @param segments of the first solution
 * @param with the run of the second, perhaps the same
 * @param withSegments of the second
 * @param first segments of the first solution
 * @param second segments of the second
 * @param counts respondents in each pair of segments, a row for each of the first
 * @param respondents in both solutions
 * @param onlyFirst respondents that only the first solution has
 * @param onlySecond respondents that only the second has
 * @param adjustedRand agreement, 1 for the same, 0 for chance (Hubert and Arabie 1985)
 * @param staying respondents whose segments belong together, when as many as possible do
 * @param firstMatches what became of each segment of the first
 * @param secondMatches where each segment of the second comes from
 */
public record Comparison(
        UUID run,
        int segments,
        UUID with,
        int withSegments,
        List<SegmentShare> first,
        List<SegmentShare> second,
        List<List<Integer>> counts,
        int respondents,
        int onlyFirst,
        int onlySecond,
        double adjustedRand,
        int staying,
        List<Match> firstMatches,
        List<Match> secondMatches)
        implements Serializable {

    /**
     * The segment of the other solution that is most alike.
     *
     * @param number of the segment, from 1
     * @param nearest number of the one most alike in the other solution; null when nobody of it is there
     * @param jaccard share of the respondents of either that are in both, 0 to 1; null likewise
     * @param share of the segment's respondents that are in the nearest, 0 to 1; null likewise
     */
    public record Match(int number, Integer nearest, Double jaccard, Double share) implements Serializable {}

    /** The share of respondents that stay, 0 to 1. */
    public double stayingShare() {
        return respondents == 0 ? 0 : (double) staying / respondents;
    }
}
