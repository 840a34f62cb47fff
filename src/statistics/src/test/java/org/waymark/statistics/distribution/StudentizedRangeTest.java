package org.waymark.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class StudentizedRangeTest {

    @Test
    void theUpperTailAgreesWithScipy() {
        // SciPy 1.10.1: scipy.stats.studentized_range.sf(q, k, df)
        assertClose(0.055891849081749934, new StudentizedRange(3, 20).survivalProbability(3.5));
        assertClose(0.01600229822288779, new StudentizedRange(4, 1449).survivalProbability(4.2), 1e-9);
        assertClose(0.9501739966906563, new StudentizedRange(5, 10).survivalProbability(1));
        assertClose(0.008910706327666662, new StudentizedRange(10, 60).survivalProbability(5.5));
        assertClose(0.9999998936577745, new StudentizedRange(20, 5).survivalProbability(0.7));
        double known = Double.POSITIVE_INFINITY;
        assertClose(0.04404858220427499, new StudentizedRange(4, known).survivalProbability(3.7));
    }

    @Test
    void theFarTailKeepsItsDigitsWhereRAndScipyHaveNoneLeft() {
        // NumPy double integral by Gauss-Legendre panels over the same positive integrand; R ptukey gives 1.5767e-09
        // and 0
        assertClose(1.5781951158608709e-09, new StudentizedRange(4, 1449).survivalProbability(9));
        assertClose(2.0600997460786295e-86, new StudentizedRange(4, 1449).survivalProbability(30));
    }

    @Test
    void theRangeOfTwoMeansIsTheTwoSidedTTest() {
        for (double degreesOfFreedom : new double[] {1, 2.5, 7, 60, 2000, 1e6}) {
            for (double q : new double[] {0.1, 1, 3, 10, 60}) {
                double twoSided = 2 * TDistribution.of(degreesOfFreedom).survivalProbability(q / Math.sqrt(2));
                if (twoSided > 1e-300) {
                    assertClose(twoSided, new StudentizedRange(2, degreesOfFreedom).survivalProbability(q));
                }
            }
        }
    }

    @Test
    void theQuantileIsWhereTheTailHasTheProbability() {
        // R 4.2.2: qtukey(.95, 4, 1449), qtukey(.99, 3, 12), qtukey(.95, 10, 30); R's own search stops at about 1e-9
        assertClose(3.63737857133141, new StudentizedRange(4, 1449).inverseSurvivalProbability(0.05), 1e-8);
        assertClose(5.04593430310904, new StudentizedRange(3, 12).inverseSurvivalProbability(0.01), 1e-6);
        assertClose(4.82414128614137, new StudentizedRange(10, 30).inverseSurvivalProbability(0.05), 1e-8);
        var range = new StudentizedRange(4, 25);
        assertClose(1e-12, range.survivalProbability(range.inverseSurvivalProbability(1e-12)));
    }

    @Test
    void everyRangeExceedsZero() {
        assertEquals(1, new StudentizedRange(3, 10).survivalProbability(0));
    }

    @Test
    void oneMeanHasNoRange() {
        assertThrows(IllegalArgumentException.class, () -> new StudentizedRange(1, 10));
        assertThrows(IllegalArgumentException.class, () -> new StudentizedRange(3, Double.NaN));
    }
}
