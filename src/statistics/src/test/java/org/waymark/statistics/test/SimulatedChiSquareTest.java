package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.ContingencyTable;

class SimulatedChiSquareTest {

    private static final ContingencyTable SMALL = ContingencyTable.of(new double[][] {{6, 3, 1}, {2, 5, 1}, {1, 1, 4}});

    @Test
    void agreesWithRUpToTheErrorOfSimulation() {
        // R 4.2.2: chisq.test(matrix(c(6,3,1, 2,5,1, 1,1,4), 3, byrow=TRUE), simulate.p.value=TRUE, B=2e6): .03175
        var test = SimulatedChiSquare.of(SMALL, 100_000, 7);
        assertClose(10.1222222222222, test.statistic());
        assertEquals(4, test.degreesOfFreedom());
        assertEquals(0.03175, test.pValue(), 0.0022);
        // matrix(c(8,1,0, 2,4,3), 2, byrow=TRUE): .02407
        var other = ContingencyTable.of(new double[][] {{8, 1, 0}, {2, 4, 3}});
        assertEquals(0.02407, SimulatedChiSquare.of(other, 100_000, 7).pValue(), 0.0019);
    }

    @Test
    void theSameSeedGivesTheSamePValue() {
        assertEquals(SimulatedChiSquare.of(SMALL, 999, 5), SimulatedChiSquare.of(SMALL, 999, 5));
    }

    @Test
    void noPValueIsBelowThatOfTheObservedTableAlone() {
        var apart = ContingencyTable.of(new double[][] {{30, 0}, {0, 30}});
        assertClose(1e-3, SimulatedChiSquare.of(apart, 999, 1).pValue());
    }

    @Test
    void aTableLikeAnyOtherHasALargePValue() {
        assertTrue(SimulatedChiSquare.of(ContingencyTable.of(new double[][] {{2, 2}, {2, 2}}), 999, 1)
                        .pValue()
                > 0.99);
    }

    @Test
    void largeTablesAreRefused() {
        var large = ContingencyTable.of(new double[][] {{20_000, 1}, {1, 1}});
        assertThrows(IllegalArgumentException.class, () -> SimulatedChiSquare.of(large, 999, 1));
    }
}
