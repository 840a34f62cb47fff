package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.GroupsFixture;
import org.waymark.statistics.descriptive.ContingencyTable;

class TwoGroupTestsTest {

    @Test
    void welchsTAgreesWithR() {
        // R 4.2.2: t.test(ctrl, trt1); t.test(y[g==1], y[g==4])
        double[][] plants = GroupsFixture.plantGrowth();
        var test = WelchT.of(plants[0], plants[1]);
        assertClose(0.371, test.difference());
        assertClose(0.311434851400203, test.standardError());
        assertClose(1.1912603818487, test.statistic());
        assertClose(16.5235850568593, test.degreesOfFreedom());
        assertClose(0.250382508587548, test.pValue());
        assertClose(-0.28751622134681, test.interval(0.95).lower());
        assertClose(1.02951622134681, test.interval(0.95).upper());
        double[][] far = GroupsFixture.farApart();
        assertClose(-54.7388763199168, WelchT.of(far[0], far[3]).statistic());
        assertClose(1.56913226879579e-157, WelchT.of(far[0], far[3]).pValue());
    }

    @Test
    void welchsTNeedsSpreadInOneOfTheGroups() {
        double[] constant = {2, 2, 2};
        assertEquals(0, WelchT.of(new double[] {1, 3}, constant).difference());
        assertThrows(IllegalArgumentException.class, () -> WelchT.of(constant, constant));
        assertThrows(IllegalArgumentException.class, () -> WelchT.of(constant, new double[] {1}));
    }

    @Test
    void twoProportionsAgreeWithR() {
        // R 4.2.2: prop.test(c(15,25), c(50,50), correct=FALSE); prop.test(c(900,300), c(1000,1000), correct=FALSE)
        var test = TwoProportionZ.of(15, 50, 25, 50);
        assertClose(-0.2, test.difference());
        assertClose(-2.04124145231932, test.statistic());
        assertClose(0.0412268333371636, test.pValue());
        assertClose(
                4.01237554141706e-165, TwoProportionZ.of(900, 1000, 300, 1000).pValue());
    }

    @Test
    void theCorrectionForContinuityIsYates() {
        // R 4.2.2: prop.test(c(15,25), c(50,50)); prop.test(c(10,10), c(20,21))
        assertClose(
                -1.83711730708738, TwoProportionZ.ofCorrected(15, 50, 25, 50).statistic());
        assertClose(
                0.0661925797221934, TwoProportionZ.ofCorrected(15, 50, 25, 50).pValue());
        assertEquals(1, TwoProportionZ.ofCorrected(10, 20, 10, 21).pValue());
    }

    @Test
    void theSquareOfZIsChiSquared() {
        var table = ContingencyTable.of(new double[][] {{15, 35}, {25, 25}});
        double z = TwoProportionZ.of(15, 50, 25, 50).statistic();
        assertClose(ChiSquare.of(table).statistic(), z * z);
    }

    @Test
    void unanimousGroupsDoNotDiffer() {
        assertEquals(1, TwoProportionZ.of(0, 20, 0, 30).pValue());
        assertEquals(0, TwoProportionZ.of(20, 20, 30, 30).statistic());
    }

    @Test
    void moreSuccessesThanRespondentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoProportionZ.of(21, 20, 0, 30));
        assertThrows(IllegalArgumentException.class, () -> TwoProportionZ.of(0, 0, 0, 30));
    }
}
