package org.waymark.clustering.choice;

import java.util.List;

/**
 * A number of segments and why.
 *
 * @param segments the number recommended; with {@link Verdict#CONSTRUCTED} only the least bad one
 * @param verdict what kind of segments those are
 * @param reasons for and against every number compared, by number of segments; the deciding one first of its number
 */
public record Recommendation(int segments, Verdict verdict, List<Reason> reasons) {

    public Recommendation {
        reasons = List.copyOf(reasons);
    }

    /** What speaks for and against one number of segments. */
    public List<Reason> reasonsAbout(int number) {
        return reasons.stream().filter(reason -> reason.segments() == number).toList();
    }
}
