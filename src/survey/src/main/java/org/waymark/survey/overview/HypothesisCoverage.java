package org.waymark.survey.overview;

import java.util.List;
import org.waymark.survey.study.HypothesisDetails;

/**
 * A hypothesis and whether the study asks for it.
 *
 * @param asked codes of the linked questions that a questionnaire of the study asks
 * @param unknown linked codes that no questionnaire of the study has
 */
public record HypothesisCoverage(HypothesisDetails hypothesis, List<String> asked, List<String> unknown) {

    public HypothesisCoverage {
        asked = List.copyOf(asked);
        unknown = List.copyOf(unknown);
    }

    /** Whether at least one question tests it. */
    public boolean isCovered() {
        return !asked.isEmpty();
    }
}
