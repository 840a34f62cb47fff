package org.waymark.clustering.partition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.clustering.criteria.InformationCriteria;

class MembershipsTest {

    /** Two patterns; three rows, of which the second is left out. */
    private final Memberships memberships =
            Memberships.of(2, new double[] {0.5, 0.5, 0.1, 0.9}, new int[] {1, Partition.NONE, 0});

    @Test
    void rowsShareTheProbabilitiesOfTheirPattern() {
        assertEquals(3, memberships.rows());
        assertEquals(0.9, memberships.probability(0, 1));
        assertEquals(0.9, memberships.certainty(0));
        assertEquals(Math.log(2), memberships.entropy(2), 1e-15);
    }

    @Test
    void aRowLeftOutHasNone() {
        assertFalse(memberships.has(1));
        assertTrue(Double.isNaN(memberships.probability(1, 0)));
        assertTrue(Double.isNaN(memberships.certainty(1)));
    }

    @Test
    void theMostProbableClassIsTheFirstOfEquals() {
        assertArrayEquals(new int[] {1, Partition.NONE, 0}, memberships.modal().toArray());
    }

    @Test
    void probabilitiesMustFillTheirRows() {
        assertThrows(IllegalArgumentException.class, () -> Memberships.of(2, new double[3], new int[1]));
        assertThrows(IllegalArgumentException.class, () -> Memberships.of(0, new double[0], new int[1]));
    }

    @Test
    void criteriaFollowTheirFormulas() {
        InformationCriteria criteria = InformationCriteria.of(-10, 3, memberships, new double[] {1, 1, 1});
        assertEquals(2, criteria.rows());
        assertEquals(26, criteria.aic());
        assertEquals(29, criteria.aic3());
        assertEquals(20 + 3 * Math.log(2), criteria.bic(), 1e-12);
        assertEquals(criteria.bic() + 3, criteria.caic(), 1e-12);
        assertEquals(20 + 3 * Math.log(4 / 24.0), criteria.adjustedBic(), 1e-12);
        assertEquals(criteria.bic() - 2 * (Math.log(0.9) + Math.log(0.5)), criteria.icl(), 1e-12);
        double entropy = Math.log(2) - 0.1 * Math.log(0.1) - 0.9 * Math.log(0.9);
        assertEquals(1 - entropy / (2 * Math.log(2)), criteria.entropyRSquared().orElseThrow(), 1e-12);
    }

    @Test
    void criteriaDoNotDependOnTheUnitOfTheWeights() {
        assertEquals(
                InformationCriteria.of(-10, 3, memberships, new double[] {1, 5, 3})
                        .icl(),
                InformationCriteria.of(-10, 3, memberships, new double[] {10, 50, 30})
                        .icl(),
                1e-12);
    }
}
