package org.waymark.portal.report;

import java.util.List;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.Recommendation;
import org.waymark.segmentation.run.SolutionDetails;

/** What the criteria say about the number of segments, in sentences. */
public final class AdviceText {

    private AdviceText() {}

    /**
     * The number they speak for, and whether the data have segments of their own.
     *
     * @param recommendation null when there is none
     */
    public static String of(Recommendation recommendation, Texts texts) {
        return recommendation == null
                ? texts.get("segmentation.advice.none")
                : texts.get("segmentation.advice." + recommendation.structure(), recommendation.segments()) + " "
                        + texts.get("segmentation.structure." + recommendation.structure());
    }

    /**
     * An argument as a sentence; what is highest at an end of those tried is no peak, and says so.
     *
     * @param solutions those tried, by number of segments
     */
    public static String of(
            Recommendation.Candidate candidate,
            Recommendation.Point point,
            List<SolutionDetails> solutions,
            Texts texts) {
        String key = "segmentation.point." + point.key();
        boolean first = candidate.segments() == solutions.get(0).segments();
        boolean last =
                candidate.segments() == solutions.get(solutions.size() - 1).segments();
        String atEnd = key + (last ? ".last" : ".first");
        return texts.get((first || last) && texts.has(atEnd) ? atEnd : key, point.parts());
    }
}
