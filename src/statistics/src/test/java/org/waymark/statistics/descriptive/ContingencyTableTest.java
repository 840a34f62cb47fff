package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ContingencyTableTest {

    @Test
    void countsAddUpToTotals() {
        var table = ContingencyTable.of(new double[][] {{10, 20, 30}, {6, 9, 17}});
        assertEquals(60, table.rowTotal(0));
        assertEquals(29, table.columnTotal(1));
        assertEquals(92, table.total());
        assertEquals(32.0 * 16 / 92, table.expected(1, 0), 1e-14);
        assertEquals(32.0 * 16 / 92, table.smallestExpected(), 1e-14);
        assertEquals(1.0 / 6, table.shareExpectedBelow(6), 1e-15);
    }

    @Test
    void respondentsAreCountedByBothAnswers() {
        int missing = FrequencyTable.MISSING;
        var table = ContingencyTable.ofCodes(new int[] {0, 1, 1, missing, 0}, 2, new int[] {1, 0, 0, 1, missing}, 2);
        assertEquals(1, table.count(0, 1));
        assertEquals(2, table.count(1, 0));
        assertEquals(3, table.total());
    }

    @Test
    void emptyLinesCanBeTakenOut() {
        var table = ContingencyTable.of(new double[][] {{1, 0, 2}, {0, 0, 0}, {3, 0, 4}})
                .withoutEmptyLines();
        assertEquals(2, table.rows());
        assertEquals(2, table.columns());
        assertEquals(4, table.count(1, 1));
    }

    @Test
    void theTableDoesNotChangeWithTheArrayItCameFrom() {
        double[][] counts = {{1, 2}, {3, 4}};
        var table = ContingencyTable.of(counts);
        counts[0][0] = 99;
        assertEquals(1, table.count(0, 0));
    }

    @Test
    void raggedAndNegativeTablesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ContingencyTable.of(new double[][] {{1, 2}, {3}}));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTable.of(new double[][] {{1, -2}}));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTable.of(new double[][] {{Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTable.of(new double[][] {}));
    }
}
