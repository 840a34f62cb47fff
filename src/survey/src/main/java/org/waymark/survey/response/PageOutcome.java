package org.waymark.survey.response;

import java.util.List;
import org.waymark.kernel.Problem;

/**
 * What became of a page that was sent.
 *
 * @param kind what happened
 * @param problems what to mend before the next page, each at a question's code; the other answers are kept already
 */
public record PageOutcome(Kind kind, List<Problem> problems) {

    /** What happened to the page. */
    public enum Kind {
        /** Kept; on to the next page. */
        SAVED,
        /** Kept as far as it is right. */
        INCOMPLETE,
        /** A newer answer to the same page, from another window, stands. */
        CHANGED_ELSEWHERE,
        /** The response was submitted before; nothing changed. */
        SUBMITTED_BEFORE,
        /** The last page was kept and the response is submitted. */
        SUBMITTED
    }

    static PageOutcome of(Kind kind) {
        return new PageOutcome(kind, List.of());
    }
}
