package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.ContingencyTable;

/** Hair and eye colour of 592 students (Snee 1974, The American Statistician 28, 9–12), R {@code HairEyeColor}. */
class ChiSquareTest {
    static final double[][] HAIR_BY_EYE = {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14}, {7, 94, 10, 16}};

    @Test
    void theStatisticAndItsPValueAgreeWithR() {
        // R 4.2.2: chisq.test(H, correct=FALSE)
        var test = ChiSquare.of(ContingencyTable.of(HAIR_BY_EYE));
        assertClose(138.289841626008, test.statistic());
        assertEquals(9, test.degreesOfFreedom());
        assertClose(2.32528678709881e-25, test.pValue());
    }

    @Test
    void thePValueKeepsItsDigitsInTheFarTail() {
        // R 4.2.2: chisq.test(10*H, correct=FALSE)$p.value
        double[][] tenfold = new double[4][4];
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                tenfold[row][column] = 10 * HAIR_BY_EYE[row][column];
            }
        }
        assertClose(
                3.82949792632674e-292,
                ChiSquare.of(ContingencyTable.of(tenfold)).pValue());
    }

    @Test
    void aTwoByTwoTableIsNotCorrectedForContinuity() {
        // R 4.2.2: chisq.test(matrix(c(12,5,7,9), 2, byrow=TRUE), correct=FALSE)
        var test = ChiSquare.of(ContingencyTable.of(new double[][] {{12, 5}, {7, 9}}));
        assertClose(2.43057551968156, test.statistic());
        assertClose(0.118989205532145, test.pValue());
    }

    @Test
    void residualsShowWhichCellsStandOut() {
        // R 4.2.2: chisq.test(H)$residuals, chisq.test(H)$stdres
        var test = ChiSquare.of(ContingencyTable.of(HAIR_BY_EYE));
        assertClose(4.39839852058787, test.residual(0, 0));
        assertClose(-5.8509974118354, test.residual(3, 0));
        assertClose(6.13651969457692, test.standardizedResidual(0, 0));
        assertClose(9.96755012115448, test.standardizedResidual(3, 1));
        assertClose(-0.100824216079503, test.standardizedResidual(2, 0));
    }

    @Test
    void smallExpectedCountsMakeThePValueUnreliable() {
        var enough = ChiSquare.of(ContingencyTable.of(HAIR_BY_EYE));
        assertClose(7.67567567567568, enough.table().smallestExpected());
        assertTrue(enough.isReliable());
        assertFalse(ChiSquare.of(ContingencyTable.of(new double[][] {{8, 2}, {1, 5}}))
                .isReliable());
    }

    @Test
    void anEmptyLineIsNamed() {
        var table = ContingencyTable.of(new double[][] {{1, 0, 2}, {3, 0, 4}});
        var refusal = assertThrows(IllegalArgumentException.class, () -> ChiSquare.of(table));
        assertEquals("Column 2 of the table has no respondents; leave it out of the test.", refusal.getMessage());
        assertEquals(1, ChiSquare.of(table.withoutEmptyLines()).degreesOfFreedom());
    }

    @Test
    void oneRowCannotBeTested() {
        var table = ContingencyTable.of(new double[][] {{1, 2, 3}});
        assertThrows(IllegalArgumentException.class, () -> ChiSquare.of(table));
    }
}
