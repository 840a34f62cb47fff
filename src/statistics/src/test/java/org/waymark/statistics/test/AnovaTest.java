package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.GroupsFixture;

class AnovaTest {

    @Test
    void oneWayAnovaAgreesWithR() {
        // R 4.2.2: anova(lm(weight ~ group, PlantGrowth))
        var test = OneWayAnova.of(GroupsFixture.plantGrowth());
        assertClose(3.76634, test.betweenSumOfSquares());
        assertClose(10.49209, test.withinSumOfSquares());
        assertEquals(2, test.betweenDegreesOfFreedom());
        assertEquals(27, test.withinDegreesOfFreedom());
        assertClose(4.84608786238014, test.statistic());
        assertClose(0.0159099583256229, test.pValue());
    }

    @Test
    void thePValueKeepsItsDigitsInTheFarTail() {
        // R 4.2.2: anova(lm(y ~ g)); Commons Math 3.6.1 answers 0
        var test = OneWayAnova.of(GroupsFixture.farApart());
        assertClose(1102.84397204339, test.statistic());
        assertClose(9.77469567498438e-243, test.pValue());
        assertClose(
                4.10622782575128e-231,
                OneWayAnova.of(GroupsFixture.farApartWithTies()).pValue());
    }

    @Test
    void valuesFarFromZeroGiveTheSameResult() {
        double[][] shifted = GroupsFixture.plantGrowth();
        for (double[] group : shifted) {
            for (int i = 0; i < group.length; i++) {
                group[i] += 1e6;
            }
        }
        assertClose(4.84608786238014, OneWayAnova.of(shifted).statistic(), 1e-8);
    }

    @Test
    void welchsAnovaAgreesWithR() {
        // R 4.2.2: oneway.test(weight ~ group, PlantGrowth); oneway.test(y ~ g)
        var test = WelchAnova.of(GroupsFixture.plantGrowth());
        assertClose(5.18097240811319, test.statistic());
        assertEquals(2, test.numeratorDegreesOfFreedom());
        assertClose(17.1284186166441, test.denominatorDegreesOfFreedom());
        assertClose(0.01739282149017, test.pValue());
        var far = WelchAnova.of(GroupsFixture.farApart());
        assertClose(331.1075843597, far.denominatorDegreesOfFreedom());
        assertClose(4.08894738138967e-172, far.pValue());
    }

    @Test
    void groupsWithoutSpreadAreInfinitelyFarApartForFisherAndRefusedByWelch() {
        double[][] constant = {{1, 1, 1}, {2, 2, 2}};
        assertEquals(Double.POSITIVE_INFINITY, OneWayAnova.of(constant).statistic());
        assertEquals(0, OneWayAnova.of(constant).pValue());
        var refusal = assertThrows(IllegalArgumentException.class, () -> WelchAnova.of(constant));
        assertEquals(
                "All values in group 1 are equal, but the test needs some spread in every group.",
                refusal.getMessage());
    }

    @Test
    void oneGroupEmptyGroupsMissingAndEqualValuesAreRefused() {
        double[] some = {1, 2};
        assertThrows(IllegalArgumentException.class, () -> OneWayAnova.of(some));
        assertThrows(IllegalArgumentException.class, () -> OneWayAnova.of(some, new double[] {}));
        assertThrows(IllegalArgumentException.class, () -> OneWayAnova.of(some, new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> OneWayAnova.of(new double[] {1}, new double[] {2}));
        assertThrows(IllegalArgumentException.class, () -> OneWayAnova.of(new double[] {1, 1}, new double[] {1}));
    }
}
