package org.waymark.clustering.choice;

import java.util.List;
import java.util.Optional;

/**
 * Where a falling curve bends most: the point farthest below the straight line from its first to its last point, both
 * axes brought to 0–1 (Satopää, Albrecht, Irwin, Raghavan 2011, "Finding a kneedle in a haystack").
 *
 * @param segments where
 * @param depth distance to the line in the direction of the vertical axis, above 0 and below 1
 */
record Elbow(int segments, double depth) {

    /** Less deep, a bend cannot be told from a smooth curve by looking at it. */
    private static final double VISIBLE = 0.1;

    /** @param candidates by number of segments; the misfit of one segment is put in front; empty when nothing bends visibly */
    static Optional<Elbow> of(List<Candidate> candidates) {
        Candidate last = candidates.get(candidates.size() - 1);
        double fall = last.total() - last.within();
        Elbow deepest = null;
        for (Candidate candidate : candidates.subList(0, candidates.size() - 1)) {
            double along = (candidate.segments() - 1.0) / (last.segments() - 1.0);
            double depth = (candidate.total() - candidate.within()) / fall - along;
            if (depth > (deepest == null ? 0 : deepest.depth())) {
                deepest = new Elbow(candidate.segments(), depth);
            }
        }
        return Optional.ofNullable(deepest).filter(elbow -> elbow.depth() >= VISIBLE);
    }
}
