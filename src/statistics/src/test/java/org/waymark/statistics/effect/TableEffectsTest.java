package org.waymark.statistics.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.test.ChiSquare;

/** Hair and eye colour of 592 students (Snee 1974, The American Statistician 28, 9–12), R {@code HairEyeColor}. */
class TableEffectsTest {
    private static final ChiSquare HAIR_BY_EYE = ChiSquare.of(ContingencyTable.of(
            new double[][] {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14}, {7, 94, 10, 16}}));
    private static final ChiSquare WEAK = ChiSquare.of(ContingencyTable.of(new double[][] {{10, 9, 8}, {12, 11, 13}}));

    @Test
    void cramersVAgreesWithR() {
        // R 4.2.2, effectsize 0.8.3: cramers_v(H, adjust=FALSE); cramers_v(H, adjust=TRUE)
        var v = CramersV.of(HAIR_BY_EYE);
        assertClose(0.279044623342658, v.value());
        assertClose(0.270483152912316, v.biasCorrected());
    }

    @Test
    void theIntervalInvertsTheNoncentralChiSquared() {
        // mpmath 1.2.1: the noncentralities at which the tail above 138.2898 is .025 and .975, then sqrt(l/(592*3)).
        // effectsize 0.8.3 prints [0.22352699, 0.31798810]
        var interval = CramersV.of(HAIR_BY_EYE).interval(0.95);
        assertClose(0.279044623342658, interval.estimate());
        assertClose(0.223527016368902, interval.lower());
        assertClose(0.317988102937572, interval.upper());
    }

    @Test
    void aWeakAssociationIsCorrectedToNone() {
        // R 4.2.2: cramers_v(matrix(c(10,12,9,11,8,13),2), adjust=FALSE); the same with adjust=TRUE
        var v = CramersV.of(WEAK);
        assertClose(0.0681443967639708, v.value());
        assertEquals(0, v.biasCorrected());
        assertEquals(0, v.interval(0.95).lower());
    }

    @Test
    void aColumnThatTellsTheRowHasAVOfOne() {
        var diagonal = CramersV.of(ChiSquare.of(ContingencyTable.of(new double[][] {{30, 0}, {0, 20}})));
        assertClose(1, diagonal.value());
        assertEquals(1, diagonal.interval(0.95).upper());
        assertTrue(diagonal.interval(0.95).lower() > 0.7);
    }

    @Test
    void cohensWAgreesWithR() {
        // R 4.2.2: sqrt(chisq.test(H)$statistic/sum(H))
        assertClose(0.483319465208405, CohensW.of(HAIR_BY_EYE));
    }

    @Test
    void cohensHAgreesWithR() {
        // R 4.2.2, pwr 1.3-0: ES.h(.5,.6), ES.h(.3,.1), ES.h(0,1)
        assertClose(-0.201357920790331, CohensH.of(0.5, 0.6));
        assertClose(0.515778371934124, CohensH.of(0.3, 0.1));
        assertClose(-Math.PI, CohensH.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> CohensH.of(1.2, 0.5));
    }

    @Test
    void theIntervalOfHHasTheSameWidthEverywhere() {
        // R 4.2.2: 2*asin(sqrt(.3)) - 2*asin(sqrt(.5)) + c(-1, 1)*qnorm(.975)*sqrt(1/100 + 1/100)
        var interval = CohensH.interval(0.3, 100, 0.5, 100, 0.95);
        assertClose(-0.411516846067488, interval.estimate());
        assertClose(-0.688697610937424, interval.lower());
        assertClose(-0.134336081197553, interval.upper());
        assertThrows(IllegalArgumentException.class, () -> CohensH.interval(0.3, 0, 0.5, 100, 0.95));
    }

    @Test
    void tablesOfOneRowAndNegativeStatisticsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CramersV(3, 100, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> new CramersV(-1, 100, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> CramersV.of(WEAK).interval(95));
    }
}
