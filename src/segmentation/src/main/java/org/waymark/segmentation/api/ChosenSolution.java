package org.waymark.segmentation.api;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The solution a research manager decided on, with all that is needed to say how it was found.
 *
 * @param run the run
 * @param study its study
 * @param survey its survey
 * @param method its method
 * @param basis codes of the variables segments were formed on
 * @param restarts starts for each number of segments
 * @param seed of every random choice
 * @param scaling of the basis variables
 * @param missing how missing answers were handled
 * @param digest of the data
 * @param responses submitted responses that the run found
 * @param respondents of those, the ones that were segmented
 * @param segments number of segments
 * @param reason why that number was chosen
 * @param profile what sets the segments apart
 * @param jaccard stability of each segment, 0 to 1; empty when the run did not resample
 */
public record ChosenSolution(
        UUID run,
        UUID study,
        UUID survey,
        String method,
        List<String> basis,
        int restarts,
        long seed,
        String scaling,
        String missing,
        String digest,
        int responses,
        int respondents,
        int segments,
        String reason,
        Profile profile,
        List<Double> jaccard)
        implements Serializable {}
