package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.GroupsFixture;

class RankTestsTest {

    @Test
    void kruskalWallisAgreesWithR() {
        // R 4.2.2: kruskal.test(weight ~ group, PlantGrowth); kruskal.test(y, g)
        var test = KruskalWallis.of(GroupsFixture.plantGrowth());
        assertClose(7.98822874944372, test.statistic());
        assertEquals(2, test.degreesOfFreedom());
        assertEquals(30, test.n());
        assertClose(0.018423755731472, test.pValue());
        assertClose(
                5.1177002223e-109, KruskalWallis.of(GroupsFixture.farApart()).pValue());
    }

    @Test
    void equalValuesShareTheirRank() {
        // R 4.2.2: kruskal.test(round(y), g)
        var test = KruskalWallis.of(GroupsFixture.farApartWithTies());
        assertClose(500.503511426351, test.statistic());
        assertClose(3.71152305421233e-108, test.pValue());
    }

    @Test
    void mannWhitneyIsExactForSmallGroups() {
        // R 4.2.2: wilcox.test(trt1, trt2)
        double[][] plants = GroupsFixture.plantGrowth();
        var test = MannWhitney.of(plants[1], plants[2]);
        assertEquals(16, test.statistic());
        assertClose(0.00893069778518695, test.pValue());
        assertEquals(0.16, test.probabilityOfSuperiority());
    }

    @Test
    void mannWhitneyApproximatesWhereValuesAreEqual() {
        // R 4.2.2: wilcox.test(ctrl, trt1); wilcox.test(round(y)[g==1], round(y)[g==2])
        double[][] plants = GroupsFixture.plantGrowth();
        assertClose(0.198595758633215, MannWhitney.of(plants[0], plants[1]).pValue());
        double[][] ties = GroupsFixture.farApartWithTies();
        assertEquals(2317.5, MannWhitney.of(ties[0], ties[1]).statistic());
        assertClose(2.21631619984542e-33, MannWhitney.of(ties[0], ties[1]).pValue());
    }

    @Test
    void valuesThatCannotBeRankedAreRefused() {
        double[] equal = {3, 3};
        var refusal = assertThrows(IllegalArgumentException.class, () -> KruskalWallis.of(equal, equal));
        assertEquals("All values are equal, so they cannot be ranked.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> KruskalWallis.of(equal, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> MannWhitney.of(equal, new double[] {}));
        assertThrows(IllegalArgumentException.class, () -> MannWhitney.of(equal, equal));
    }
}
