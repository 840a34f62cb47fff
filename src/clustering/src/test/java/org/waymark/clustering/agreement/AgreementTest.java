package org.waymark.clustering.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.partition.Partition;

class AgreementTest {

    @Test
    void adjustedRandEqualsThatOfR() {
        Partition first = partition(0, 0, 0, 1, 1, 1, 2, 2, 2, 2);
        Partition second = partition(0, 0, 1, 1, 2, 2, 2, 2, 0, 0);
        // R mclust 6.0.0: adjustedRandIndex(c(1,1,1,2,2,2,3,3,3,3), c(1,1,2,2,3,3,3,3,1,1))
        assertEquals(0.059040590405904043, AdjustedRandIndex.of(first, second), 1e-15);
        // adjustedRandIndex(c(1,1,2,2), c(1,2,1,2))
        assertEquals(-0.5, AdjustedRandIndex.of(partition(0, 0, 1, 1), partition(0, 1, 0, 1)), 1e-15);
    }

    @Test
    void adjustedRandIsOneWhateverTheSegmentsAreCalled() {
        assertEquals(1, AdjustedRandIndex.of(partition(0, 0, 1, 2), partition(2, 2, 0, 1)));
    }

    @Test
    void adjustedRandIsOneForTwoPartitionsThatDivideNothingOrEverything() {
        assertEquals(1, AdjustedRandIndex.of(partition(0, 0, 0), partition(0, 0, 0)));
        assertEquals(1, AdjustedRandIndex.of(partition(0, 1, 2), partition(2, 1, 0)));
        assertEquals(1, AdjustedRandIndex.of(partition(0), partition(0)));
        assertEquals(0, AdjustedRandIndex.of(partition(0, 0, 0), partition(0, 1, 2)));
    }

    @Test
    void adjustedRandDoesNotOverflowWithBillionsOfRows() {
        long half = 2_000_000_000L;
        ContingencyTable table = ContingencyTable.ofCounts(new long[][] {{half, 0}, {0, half}});
        assertEquals(1, AdjustedRandIndex.of(table), 1e-12);
    }

    @Test
    void rowsWithoutSegmentAreLeftOut() {
        assertEquals(1, AdjustedRandIndex.of(partition(0, 0, 1, 1, -1), partition(1, 1, 0, 0, 1)));
    }

    @Test
    void partitionsMustBeOfTheSameRows() {
        assertThrows(IllegalArgumentException.class, () -> AdjustedRandIndex.of(partition(0), partition(0, 0)));
    }

    @Test
    void jaccardIsTheSharedPartOfTwoSegments() {
        ContingencyTable table = ContingencyTable.of(partition(0, 0, 0, 1, 1, 1, 1), partition(0, 0, 1, 1, 1, 1, 2));
        assertEquals(2 / 3.0, JaccardIndex.of(table, 0, 0));
        assertEquals(1 / 6.0, JaccardIndex.of(table, 0, 1));
        assertArrayEquals(new double[] {2 / 3.0, 3 / 5.0}, JaccardIndex.best(table));
    }

    @Test
    void jaccardOfAnEmptySegmentIsNotANumber() {
        ContingencyTable table = ContingencyTable.of(Partition.of(2, new int[] {0, 0}), partition(0, 0));
        assertArrayEquals(new double[] {1, Double.NaN}, JaccardIndex.best(table));
    }

    private static Partition partition(int... segmentOf) {
        return Partition.of(
                IntStream.of(segmentOf).max().orElseThrow() + 1, Arrays.copyOf(segmentOf, segmentOf.length));
    }
}
