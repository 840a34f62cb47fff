package org.waymark.segmentation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.survey.api.ResponseMatrix.Column;

class KMeansMethodTest {

    private final List<Column> ratings = new PlantedAnswers().ratings();

    @Test
    void plantedKindsAreFoundWithTheCriteriaOfCentres() {
        Found found = method("omit").solve(3, Workers.callerOnly(), Progress.NONE);

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        Criteria criteria = found.criteria();
        assertEquals(
                PlantedAnswers.ROWS,
                criteria.sizes().stream().mapToInt(size -> size).sum());
        assertTrue(criteria.withinSumOfSquares() < 0.3 * criteria.totalSumOfSquares());
        assertTrue(criteria.averageSilhouette() > 0.5);
        assertTrue(criteria.calinskiHarabasz() > 100);
        assertEquals(6, criteria.centres().get(0).get(0), 0.2);
        assertTrue(criteria.search().agreeing() > 0);
        assertNull(criteria.silhouetteError(), "all pairs of 300 respondents are compared");
        assertNull(criteria.likelihood());
        assertNull(criteria.cost());
        assertTrue(found.model().isEmpty());
    }

    @Test
    void theGapIsLargestWhereThePlantedKindsAre() {
        GapStatistic gap =
                method("omit").gap(5, 10, Workers.callerOnly(), Progress.NONE).orElseThrow();

        assertEquals(5, gap.entries().size());
        assertEquals(3, gap.segments(GapStatistic.Rule.TIBSHIRANI_2001));
        assertTrue(gap.entries().get(2).standardError() > 0);
    }

    @Test
    void itIsCountedWhatBecameOfMissingAnswers() {
        List<Column> gaps = PlantedAnswers.withGaps(ratings, 1, 10);

        Completeness left = new KMeansMethod(PlantedAnswers.data(gaps), PlantedAnswers.SETTINGS).completeness();
        Completeness kept = method(gaps, "observed").completeness();

        assertEquals(30, left.leftOut());
        assertEquals(0, left.incomplete());
        assertEquals(new Completeness.Item("r1", "r1", 30, 0, 0), left.items().get(1));
        assertEquals(0, kept.leftOut());
        assertEquals(30, kept.incomplete());
        assertEquals(30, kept.missingValues());
        assertEquals(new Completeness.Item("r1", "r1", 30, 30, 0), kept.items().get(1));
    }

    @Test
    void whoSaysDontKnowIsTreatedAsWhoeverSkippedIt() {
        List<Column> basis = PlantedAnswers.withDontKnows(PlantedAnswers.withGaps(ratings, 1, 10), 1, 15);

        Completeness left = method(basis, "omit").completeness();
        Completeness kept = method(basis, "observed").completeness();

        // of 30 gaps and 20 who do not know, the ten of every thirtieth are the same rows
        assertEquals(new Completeness.Item("r1", "r1", 40, 0, 20), left.items().get(1));
        assertEquals(new Completeness.Item("r1", "r1", 40, 40, 20), kept.items().get(1));
        assertEquals(260, left.used());
    }

    private Method method(String missing) {
        return method(ratings, missing);
    }

    private static Method method(List<Column> basis, String missing) {
        return MethodKind.KMEANS.on(
                PlantedAnswers.data(basis), new MethodSettings(42, 10, "none", missing, MethodOptions.usual()));
    }
}
