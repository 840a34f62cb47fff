package org.waymark.survey.monitoring;

import java.time.LocalDate;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanDetails;

/**
 * How far the sample is from its plan.
 *
 * @param verdict in one word
 * @param usable responses
 * @param plan of the study; null when nobody has planned
 * @param missing usable responses; 0 without a plan
 * @param margin of error of a proportion with the responses there are, as a share; null without responses
 * @param assumptions under which the margin holds: those of the plan, or the usual ones
 * @param indicative why the margin is no more than an indication
 * @param forecast the day the plan is met at the pace of the last week; null when that cannot be said
 */
public record SampleProgress(
        Verdict verdict,
        long usable,
        SamplePlanDetails plan,
        long missing,
        Double margin,
        SampleAssumptions assumptions,
        Indicative indicative,
        LocalDate forecast) {

    /** Whether the responses are enough. */
    public enum Verdict {
        NO_RESPONSES,
        NO_PLAN,
        NOT_YET,
        ENOUGH
    }

    /** A margin of error belongs to a random sample. Why this may be none. */
    public enum Indicative {
        /** Everybody who had the link could answer. */
        OPEN_LINK,
        /** How the people in an uploaded file were chosen is not known here. */
        UPLOADED
    }
}
