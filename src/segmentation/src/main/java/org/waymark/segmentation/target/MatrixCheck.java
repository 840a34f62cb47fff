package org.waymark.segmentation.target;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Problem;

/** Whether a matrix says something about each of the segments, and nothing about others. */
final class MatrixCheck {

    static final int MOST_CRITERIA = 20;
    static final int MOST_KNOCKOUTS = 10;
    static final int NAME_LIMIT = 100;
    static final int REASON_LIMIT = 2_000;
    private static final double MOST_WEIGHT = 100;

    private final TargetMatrix matrix;
    private final int segments;
    private final List<Problem> problems = new ArrayList<>();

    private MatrixCheck(TargetMatrix matrix, int segments) {
        this.matrix = matrix;
        this.segments = segments;
    }

    static List<Problem> check(TargetMatrix matrix, int segments) {
        var check = new MatrixCheck(matrix, segments);
        check.criteria();
        check.knockouts();
        check.targets();
        return check.problems;
    }

    private void criteria() {
        if (matrix.criteria().size() > MOST_CRITERIA) {
            problems.add(Problem.at("criteria", "target.criteria.many", MOST_CRITERIA));
        }
        for (int i = 0; i < matrix.criteria().size(); i++) {
            criterion("criteria[" + i + "]", matrix.criteria().get(i));
        }
    }

    private void criterion(String path, TargetMatrix.Criterion criterion) {
        if (criterion.kind() == null || criterion.side() == null) {
            problems.add(Problem.at(path, "target.criterion.kind"));
        }
        if (criterion.kind() == CriterionKind.OWN && criterion.name().isEmpty()) {
            problems.add(Problem.at(path + ".name", "target.name.missing"));
        }
        name(path, criterion.name());
        if (!(criterion.weight() >= 0 && criterion.weight() <= MOST_WEIGHT)) {
            problems.add(Problem.at(path + ".weight", "target.weight.range"));
        }
        boolean measured = criterion.kind() != null && criterion.kind().isMeasured();
        if (!measured && criterion.scores().size() != segments) {
            problems.add(Problem.at(path + ".scores", "target.scores.number", segments));
        }
        if (criterion.scores().stream().anyMatch(score -> score != null && !(score >= 1 && score <= 10))) {
            problems.add(Problem.at(path + ".scores", "target.score.range"));
        }
    }

    private void knockouts() {
        if (matrix.knockouts().size() > MOST_KNOCKOUTS) {
            problems.add(Problem.at("knockouts", "target.knockouts.many", MOST_KNOCKOUTS));
        }
        for (int i = 0; i < matrix.knockouts().size(); i++) {
            TargetMatrix.Knockout knockout = matrix.knockouts().get(i);
            if (knockout.name().isEmpty()) {
                problems.add(Problem.at("knockouts[" + i + "].name", "target.name.missing"));
            }
            name("knockouts[" + i + "]", knockout.name());
            known("knockouts[" + i + "].failing", knockout.failing());
        }
    }

    private void targets() {
        known("targets", matrix.targets());
        for (int target : matrix.targets()) {
            if (matrix.isKnockedOut(target)) {
                problems.add(Problem.at("targets", "target.knockedOut", letter(target)));
            }
        }
        if (matrix.reason().length() > REASON_LIMIT) {
            problems.add(Problem.at("reason", "target.reason.long", REASON_LIMIT));
        }
    }

    private void name(String path, String name) {
        if (name.length() > NAME_LIMIT) {
            problems.add(Problem.at(path + ".name", "target.name.long", NAME_LIMIT));
        }
    }

    private void known(String path, List<Integer> numbers) {
        for (int number : numbers) {
            if (number < 1 || number > segments) {
                problems.add(Problem.at(path, "difference.segment.none", number, segments));
            }
        }
    }

    private static char letter(int segment) {
        return (char) ('A' + segment - 1);
    }
}
