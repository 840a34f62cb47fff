package org.waymark.segmentation.target;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What managers say about segments as targets (McDonald and Dunbar 1995; Dolnicar, Grün and Leisch 2018, Market
 * Segmentation Analysis, chapter 10).
 *
 * @param criteria by which segments are scored
 * @param knockouts conditions that every target must meet
 * @param targets numbers of the segments decided on, from 1; empty until then
 * @param reason why; may be empty
 */
public record TargetMatrix(List<Criterion> criteria, List<Knockout> knockouts, List<Integer> targets, String reason)
        implements Serializable {

    public TargetMatrix {
        criteria = present(criteria);
        knockouts = present(knockouts);
        targets = present(targets);
        reason = reason == null ? "" : reason.strip();
    }

    /** Whose view a criterion takes. */
    public enum Side {
        /** How much the segment is worth to anybody. */
        ATTRACTIVENESS,
        /** How strong the organisation is with it, compared with competitors. */
        COMPETITIVENESS
    }

    /**
     * A criterion.
     *
     * @param kind what it is about
     * @param name what managers call it; empty for the usual name of its kind
     * @param side the axis it counts for
     * @param weight relative to the others of its axis, 0 to 100
     * @param scores of each segment from 1, bad, to 10, good; null where not given yet. Those of measured criteria are
     *     computed
     */
    public record Criterion(CriterionKind kind, String name, Side side, double weight, List<Double> scores)
            implements Serializable {

        public Criterion {
            name = name == null ? "" : name.strip();
            scores = Collections.unmodifiableList(scores == null ? new ArrayList<>() : new ArrayList<>(scores));
        }

        Criterion with(List<Double> newScores) {
            return new Criterion(kind, name, side, weight, newScores);
        }
    }

    /**
     * A condition.
     *
     * @param name what it asks for
     * @param failing numbers of the segments that do not meet it, from 1
     */
    public record Knockout(String name, List<Integer> failing) implements Serializable {

        public Knockout {
            name = name == null ? "" : name.strip();
            failing = present(failing);
        }
    }

    private static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    boolean isKnockedOut(int segment) {
        return knockouts.stream().anyMatch(knockout -> knockout.failing().contains(segment));
    }

    /** Size, stability, distinctiveness and reachability make a segment attractive, fit makes it ours; nothing scored. */
    static TargetMatrix usual(int segments) {
        List<Double> open = Collections.nCopies(segments, null);
        return new TargetMatrix(
                List.of(
                        new Criterion(CriterionKind.SIZE, "", Side.ATTRACTIVENESS, 30, open),
                        new Criterion(CriterionKind.STABILITY, "", Side.ATTRACTIVENESS, 20, open),
                        new Criterion(CriterionKind.DISTINCTIVENESS, "", Side.ATTRACTIVENESS, 20, open),
                        new Criterion(CriterionKind.REACHABILITY, "", Side.ATTRACTIVENESS, 30, open),
                        new Criterion(CriterionKind.FIT, "", Side.COMPETITIVENESS, 100, open)),
                List.of(),
                List.of(),
                "");
    }
}
