package org.waymark.clustering.partition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PartitionTest {

    @Test
    void countsTheRowsOfEachSegmentAndLeavesOutThoseInNone() {
        Partition partition = Partition.of(3, new int[] {0, 2, 0, Partition.NONE});
        assertArrayEquals(new int[] {2, 0, 1}, partition.sizes());
        assertEquals(4, partition.rows());
        assertEquals(Partition.NONE, partition.segmentOf(3));
    }

    @Test
    void equalsAnotherWithTheSameRowsInTheSameSegments() {
        assertEquals(Partition.of(2, new int[] {0, 1}), Partition.of(2, new int[] {0, 1}));
    }

    @Test
    void refusesSegmentsThatDoNotExist() {
        assertThrows(IllegalArgumentException.class, () -> Partition.of(0, new int[0]));
        String message = assertThrows(IllegalArgumentException.class, () -> Partition.of(2, new int[] {0, 2}))
                .getMessage();
        assertEquals("Row 2 is in segment 2, but segments are numbered 0 to 1", message);
    }
}
