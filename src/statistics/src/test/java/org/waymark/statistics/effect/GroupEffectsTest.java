package org.waymark.statistics.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.GroupsFixture;
import org.waymark.statistics.test.KruskalWallis;
import org.waymark.statistics.test.OneWayAnova;

/**
 * Expected values: R 4.2.2 with effectsize 0.8.3 on {@code aov(weight ~ group, PlantGrowth)}; intervals: mpmath
 * 1.2.1.
 */
class GroupEffectsTest {
    private static final double[][] PLANTS = GroupsFixture.plantGrowth();

    @Test
    void theVarianceExplainedAgreesWithR() {
        // eta_squared(a, partial=FALSE); omega_squared; epsilon_squared; cohens_f
        var explained = VarianceExplained.of(OneWayAnova.of(PLANTS));
        assertClose(0.26414829683212, explained.etaSquared());
        assertClose(0.204078845989971, explained.omegaSquared());
        assertClose(0.209640763264129, explained.epsilonSquared());
        assertClose(0.599140610614418, explained.cohensF());
    }

    @Test
    void theIntervalOfEtaSquaredInvertsTheNoncentralF() {
        // the noncentralities at which the tail above F is .025 and .975, then l/(l+30)
        var interval = VarianceExplained.of(OneWayAnova.of(PLANTS)).interval(0.95);
        assertClose(0.26414829683212, interval.estimate());
        assertClose(0.00990396856206037, interval.lower());
        assertClose(0.463896467306308, interval.upper());
    }

    @Test
    void fewerThanChanceWouldExplainIsNothing() {
        var explained = new VarianceExplained(0.4, 3, 100);
        assertEquals(0, explained.omegaSquared());
        assertEquals(0, explained.epsilonSquared());
        assertTrue(explained.etaSquared() > 0);
        assertEquals(0, explained.interval(0.95).lower());
    }

    @Test
    void ranksHaveTheirOwnEpsilonSquared() {
        // rank_epsilon_squared(weight ~ group, data=PlantGrowth)
        assertClose(0.275456163773921, RankEpsilonSquared.of(KruskalWallis.of(PLANTS)));
    }

    @Test
    void theIntervalOfEpsilonSquaredIsThatOfTheRanksVariance() {
        // F of anova(lm(rank(weight) ~ group)), the noncentralities l at which pf(F, 2, 27, l) is .975 and .025,
        // l/(l+30);
        // and of round(y) of the groups far apart
        var interval = RankEpsilonSquared.interval(KruskalWallis.of(PLANTS), 0.95);
        assertClose(0.275456163773921, interval.estimate());
        assertClose(0.014883239980704, interval.lower(), 1e-6);
        assertClose(0.473834506969278, interval.upper(), 1e-6);
        var far = RankEpsilonSquared.interval(KruskalWallis.of(GroupsFixture.farApartWithTies()), 0.95);
        assertClose(0.81444516398369, far.lower(), 1e-6);
        assertClose(0.851672280257717, far.upper(), 1e-6);
    }

    @Test
    void groupsThatExplainAllRanksStillHaveAnInterval() {
        double[][] apart = {{1, 1, 1, 1}, {2, 2, 2, 2}};
        assertTrue(RankEpsilonSquared.interval(KruskalWallis.of(apart), 0.95).lower() > 0.9);
    }

    @Test
    void aShareOfVarianceIsAsGoodAsItsF() {
        var explained = VarianceExplained.of(OneWayAnova.of(PLANTS));
        assertClose(
                explained.f(),
                VarianceExplained.ofShare(explained.etaSquared(), 3, 30).f());
        assertThrows(IllegalArgumentException.class, () -> VarianceExplained.ofShare(1, 3, 30));
    }

    @Test
    void cohensDAndHedgesGAgreeWithR() {
        // cohens_d(trt1, trt2), hedges_g(trt1, trt2), cohens_d(ctrl, trt1)
        var d = CohensD.of(PLANTS[1], PLANTS[2]);
        assertClose(-1.3461569918326173, d.value());
        assertClose(-1.2891424334415, d.hedgesG());
        assertClose(0.53274783854321162, CohensD.of(PLANTS[0], PLANTS[1]).value());
    }

    @Test
    void theIntervalOfDInvertsTheNoncentralT() {
        // effectsize prints [-2.310442528, -0.351998682] and [-0.367717241, 1.419062802]
        var negative = CohensD.of(PLANTS[1], PLANTS[2]).interval(0.95);
        assertClose(-2.31044253547785, negative.lower());
        assertClose(-0.351998747967532, negative.upper());
        var around = CohensD.of(PLANTS[0], PLANTS[1]).interval(0.95);
        assertClose(-0.367717140534592, around.lower());
        assertClose(1.41906272796228, around.upper());
    }

    @Test
    void largeSamplesHardlyNeedHedgesCorrection() {
        // R 4.2.2: df <- 2e6-2; exp(lgamma(df/2) - log(sqrt(df/2)) - lgamma((df-1)/2)) is 1 - 3/(4*df) to ten digits
        double g = new CohensD(0.5, 1_000_000, 1_000_000).hedgesG();
        assertClose(0.5 * (1 - 3 / (4 * 1_999_998.0 - 1)), g, 1e-12);
        assertTrue(Double.isNaN(new CohensD(0.5, 1, 2).hedgesG()));
    }

    @Test
    void groupsWithoutSpreadAndTooFewValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> CohensD.of(new double[] {1, 1}, new double[] {2, 2}));
        assertThrows(IllegalArgumentException.class, () -> new CohensD(0.5, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new VarianceExplained(Double.POSITIVE_INFINITY, 3, 100));
    }
}
