package org.waymark.segmentation.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Knockout;
import org.waymark.segmentation.target.TargetMatrix.Side;

class MatrixCheckTest {

    @Test
    void theUsualMatrixIsFine() {
        assertEquals(List.of(), problems(TargetMatrix.usual(3)));
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace() {
        var matrix = new TargetMatrix(
                List.of(
                        new Criterion(CriterionKind.OWN, " ", Side.ATTRACTIVENESS, 101, Arrays.asList(1.0, 11.0, null)),
                        new Criterion(null, "Price", Side.COMPETITIVENESS, 1, List.of(1.0)),
                        new Criterion(CriterionKind.FIT, "x".repeat(101), Side.COMPETITIVENESS, 1, scores())),
                List.of(new Knockout("", List.of(4))),
                List.of(0),
                "y".repeat(2_001));

        assertEquals(
                List.of(
                        "criteria[0].name target.name.missing",
                        "criteria[0].weight target.weight.range",
                        "criteria[0].scores target.score.range",
                        "criteria[1] target.criterion.kind",
                        "criteria[1].scores target.scores.number",
                        "criteria[2].name target.name.long",
                        "knockouts[0].name target.name.missing",
                        "knockouts[0].failing difference.segment.none",
                        "targets difference.segment.none",
                        "reason target.reason.long"),
                problems(matrix));
    }

    @Test
    void aSegmentThatMissesAConditionIsNoTarget() {
        var matrix = new TargetMatrix(List.of(), List.of(new Knockout("Legal", List.of(2))), List.of(1, 2), "Because");

        assertEquals(List.of("targets target.knockedOut"), problems(matrix));
    }

    @Test
    void theListsHaveAnEnd() {
        var criterion = new Criterion(CriterionKind.FIT, "", Side.COMPETITIVENESS, 1, scores());
        var matrix = new TargetMatrix(
                Collections.nCopies(21, criterion),
                Collections.nCopies(11, new Knockout("Legal", List.of())),
                List.of(),
                "");

        assertEquals(List.of("criteria target.criteria.many", "knockouts target.knockouts.many"), problems(matrix));
    }

    private static List<Double> scores() {
        return Arrays.asList(1.0, 2.0, null);
    }

    private static List<String> problems(TargetMatrix matrix) {
        return MatrixCheck.check(matrix, 3).stream()
                .map((Problem problem) -> problem.path() + " " + problem.key())
                .toList();
    }
}
