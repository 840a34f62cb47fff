package org.waymark.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/**
 * Expected values: mpmath 1.2.1 with 30 digits, because R 4.2.2 keeps only nine digits of a noncentral F and is wrong
 * in the third digit of {@code pt(45, 60, 50)}. The mixtures of central tails were summed term by term, the
 * noncentral t was integrated as {@code quad(lambda s: chi_density(s) * ncdf(delta - t*s))}.
 */
class NoncentralDistributionsTest {

    @Test
    void theUpperTailOfNoncentralChiSquaredIsExact() {
        assertClose(0.80242606283625519, new NoncentralChiSquared(4, 12).survivalProbability(9.487729036781154));
        assertClose(0.00014121484502623804, new NoncentralChiSquared(15, 300).survivalProbability(454.3365));
        assertClose(0.0012113709385938894, new NoncentralChiSquared(3, 5).survivalProbability(30.76));
        assertClose(0.86982619939257219, new NoncentralChiSquared(2.5, 0.1).survivalProbability(0.5));
        assertClose(3.9454215575133742e-8, new NoncentralChiSquared(3, 2).survivalProbability(50));
    }

    @Test
    void theUpperTailOfNoncentralFIsExact() {
        assertClose(0.80204948275079745, new NoncentralF(3, 176, 11.2).survivalProbability(2.655938877030566));
        assertClose(0.89656545290905595, new NoncentralF(3, 1449, 20).survivalProbability(4));
        assertClose(0.62737938334801857, new NoncentralF(3, 1449, 1500).survivalProbability(490.6));
        assertClose(0.47428014155397008, new NoncentralF(5.5, 20.5, 3).survivalProbability(1.5));
    }

    @Test
    void theUpperTailOfNoncentralTIsExactForEverySignOfArgumentAndNoncentrality() {
        assertClose(0.79320963882704422, new NoncentralT(126, 2.8).survivalProbability(1.98));
        assertClose(0.17503779376217644, new NoncentralT(5.5, 2).survivalProbability(3.5));
        assertClose(0.00038089357252780786, new NoncentralT(30, 1).survivalProbability(5));
        assertClose(0.02477715505699949, new NoncentralT(20, -1).survivalProbability(1));
        assertClose(0.97522284494300051, new NoncentralT(20, 1).survivalProbability(-1));
        assertClose(0.16567034625118314, new NoncentralT(15, -3).survivalProbability(-2));
    }

    @Test
    void aLargeNoncentralityIsNotApproximated() {
        // R 4.2.2 switches to a normal approximation beyond 37.62 and answers 0.8900836720950
        assertClose(0.88912595461542614, new NoncentralT(60, 50).survivalProbability(45));
    }

    @Test
    void withoutNoncentralityTheCentralDistributionsRemain() {
        // R 4.2.2: pchisq(7, 3, lower = F); pf(2.5, 3, 40, lower = F); pt(2, 12, lower = F)
        assertClose(0.0718977724964651, new NoncentralChiSquared(3, 0).survivalProbability(7));
        assertClose(0.0732543520179499, new NoncentralF(3, 40, 0).survivalProbability(2.5));
        assertClose(0.034327507019043, new NoncentralT(12, 0).survivalProbability(2));
    }

    @Test
    void nothingLiesBelowZeroExceptForT() {
        assertEquals(1, new NoncentralChiSquared(3, 2).survivalProbability(0));
        assertEquals(1, new NoncentralF(3, 10, 2).survivalProbability(-1));
        // R 4.2.2: pnorm(1)
        assertClose(0.841344746068543, new NoncentralT(8, 1).survivalProbability(0));
    }

    @Test
    void aNegativeNoncentralityIsRefusedForSquares() {
        assertThrows(IllegalArgumentException.class, () -> new NoncentralChiSquared(3, -1));
        assertThrows(IllegalArgumentException.class, () -> new NoncentralF(3, 10, Double.NaN));
    }
}
