package org.waymark.segmentation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.survey.api.ResponseMatrix.Column;

class KMedoidsMethodTest {

    private final List<Column> mixed = new PlantedAnswers().mixed();

    @Test
    void plantedKindsAreFoundOnVariablesOfEveryKind() {
        Found found = solved(mixed, "omit");

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        Criteria criteria = found.criteria();
        assertTrue(criteria.cost() > 0 && criteria.cost() < 0.6 * criteria.totalCost());
        assertTrue(criteria.averageSilhouette() > 0.3);
        assertNull(criteria.withinSumOfSquares(), "categories have no squares");
        assertNull(criteria.likelihood());
    }

    @Test
    void everySegmentIsStoodForByOneOfItsRespondents() {
        Found found = solved(mixed, "omit");

        List<Integer> medoids = found.model().orElseThrow().medoids();
        for (int segment = 0; segment < 3; segment++) {
            assertEquals(segment, found.partition().segmentOf(medoids.get(segment)));
        }
    }

    @Test
    void whoeverSkippedAnAnswerIsKeptOrLeftOutAsAsked() {
        List<Column> gaps = PlantedAnswers.withGaps(mixed, 2, 10);

        Found kept = solved(gaps, "observed");
        Found left = solved(gaps, "omit");

        assertEquals(0, method(gaps, "observed").completeness().leftOut());
        assertTrue(PlantedAnswers.agreement(kept.partition()) > 0.95);
        assertEquals(30, method(gaps, "omit").completeness().leftOut());
        assertEquals(Partition.NONE, left.partition().segmentOf(0));
    }

    @Test
    void itCanBeResampledAndPermuted() {
        Method method = method(mixed, "omit");

        assertEquals(PlantedAnswers.ROWS, method.rows().rows());
        assertEquals(PlantedAnswers.ROWS, method.permutations().apply(1).rows().weightedRows().length);
        assertTrue(method.gap(3, 2, Workers.callerOnly(), Progress.NONE).isEmpty());
    }

    private static Found solved(List<Column> basis, String missing) {
        return method(basis, missing).solve(3, Workers.callerOnly(), Progress.NONE);
    }

    private static Method method(List<Column> basis, String missing) {
        return MethodKind.KMEDOIDS.on(
                PlantedAnswers.data(basis), new MethodSettings(42, 10, "none", missing, MethodOptions.usual()));
    }
}
