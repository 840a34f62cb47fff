package org.waymark.survey.response;

/**
 * What became of a page that was sent.
 *
 * @param kind what happened
 * @param page the page to show next, from 0
 */
public record PageOutcome(Kind kind, int page) {

    /** What happened to the page. */
    public enum Kind {
        /** Kept; on to the next page. */
        SAVED,
        /** Kept; something is missing or to be mended on the page to show next. */
        INCOMPLETE,
        /** Not kept: a newer answer to the same page, from another window, stands. */
        CHANGED_ELSEWHERE,
        /** Not kept: the response was submitted before. */
        SUBMITTED_BEFORE,
        /** The last page was kept and the response is submitted. */
        SUBMITTED
    }
}
