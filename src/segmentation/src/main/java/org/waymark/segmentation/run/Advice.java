package org.waymark.segmentation.run;

import java.util.List;

/** Asks the engine's policy which number of segments the criteria speak for. */
final class Advice {

    private Advice() {}

    static Recommendation of(List<SolutionDetails> solutions, int respondents) {
        return new Recommendation(null, "CONSTRUCTED", List.of());
    }
}
