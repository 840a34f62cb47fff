package org.waymark.segmentation.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.target.TargetMatrix.Criterion;
import org.waymark.segmentation.target.TargetMatrix.Knockout;
import org.waymark.segmentation.target.TargetMatrix.Side;

class ScoringTest {

    private static final Measures MEASURES =
            new Measures(List.of(0.5, 0.3, 0.2), Arrays.asList(0.95, 0.5, null), Arrays.asList(0.25, -0.1, 0.6));

    @Test
    void theLargestSegmentScoresTen() {
        assertEquals(List.of(10.0, 6.4, 4.6), MEASURES.scores(CriterionKind.SIZE));
    }

    @Test
    void aDissolvedSegmentScoresOneAndAnUnknownOneNothing() {
        assertEquals(Arrays.asList(9.1, 1.0, null), MEASURES.scores(CriterionKind.STABILITY));
    }

    @Test
    void segmentsThatAreClearlyApartScoreTen() {
        assertEquals(List.of(5.5, 1.0, 10.0), MEASURES.scores(CriterionKind.DISTINCTIVENESS));
    }

    @Test
    void aPositionIsTheWeightedMeanOfItsScores() {
        var matrix = new TargetMatrix(
                List.of(
                        criterion(CriterionKind.REACHABILITY, Side.ATTRACTIVENESS, 30, 8, 2),
                        criterion(CriterionKind.OWN, Side.ATTRACTIVENESS, 10, 4, 6),
                        criterion(CriterionKind.FIT, Side.COMPETITIVENESS, 5, 9, 3)),
                List.of(new Knockout("Legal", List.of(2))),
                List.of(),
                "");

        TargetPosition first = Scoring.position(matrix, 1);

        assertEquals((30 * 8 + 10 * 4) / 40.0, first.attractiveness());
        assertEquals(9, first.competitiveness());
        assertTrue(Scoring.position(matrix, 2).knockedOut());
    }

    @Test
    void aSegmentHasNoPlaceWhileAScoreWithWeightIsMissing() {
        Criterion open = new Criterion(CriterionKind.FIT, "", Side.COMPETITIVENESS, 10, Arrays.asList(7.0, null));
        Criterion weightless =
                new Criterion(CriterionKind.OWN, "Fun", Side.COMPETITIVENESS, 0, Arrays.asList(null, 1.0));
        var matrix = new TargetMatrix(List.of(open, weightless), List.of(), List.of(), "");

        assertEquals(7, Scoring.position(matrix, 1).competitiveness());
        assertNull(Scoring.position(matrix, 2).competitiveness());
        assertNull(Scoring.position(matrix, 1).attractiveness());
    }

    @Test
    void measuredCriteriaTakeTheirScoresFromTheData() {
        TargetMatrix measured = Scoring.measured(TargetMatrix.usual(3), MEASURES);

        assertEquals(List.of(10.0, 6.4, 4.6), measured.criteria().get(0).scores());
        assertEquals(Arrays.asList(null, null, null), measured.criteria().get(3).scores());
    }

    private static Criterion criterion(CriterionKind kind, Side side, double weight, double first, double second) {
        return new Criterion(kind, "Name", side, weight, List.of(first, second));
    }
}
