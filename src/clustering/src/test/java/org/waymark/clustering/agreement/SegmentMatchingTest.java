package org.waymark.clustering.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentMatchingTest {

    @Test
    void asManyRowsAsPossibleStayTogether() {
        // the largest cell of all, 50, costs more than it brings: 45 + 40 beats 50 + 5
        var matching = SegmentMatching.of(ContingencyTable.ofCounts(new long[][] {{50, 45}, {40, 5}}));

        assertEquals(1, matching.partner(0));
        assertEquals(0, matching.partner(1));
        assertEquals(85, matching.together());
    }

    @Test
    void aSegmentMoreThanTheOtherHasStaysAlone() {
        var matching = SegmentMatching.of(ContingencyTable.ofCounts(new long[][] {{9, 0}, {1, 2}, {0, 7}}));

        assertEquals(0, matching.partner(0));
        assertEquals(-1, matching.partner(1));
        assertEquals(1, matching.partner(2));
        assertEquals(16, matching.together());
    }

    @Test
    void aSegmentLessLeavesOneOfTheOtherWithout() {
        var matching = SegmentMatching.of(ContingencyTable.ofCounts(new long[][] {{4, 6, 1}, {0, 8, 9}}));

        assertEquals(1, matching.partner(0));
        assertEquals(2, matching.partner(1));
    }

    @Test
    void noOtherMatchingKeepsMoreTogether() {
        var random = new Random(3);
        for (int run = 0; run < 50; run++) {
            long[][] counts = new long[5][5];
            for (long[] row : counts) {
                for (int b = 0; b < row.length; b++) {
                    row[b] = random.nextInt(100);
                }
            }
            assertEquals(
                    best(counts, 0, new boolean[5]),
                    SegmentMatching.of(ContingencyTable.ofCounts(counts)).together());
        }
    }

    /** By trying all of them. */
    private static long best(long[][] counts, int row, boolean[] taken) {
        if (row == counts.length) {
            return 0;
        }
        return IntStream.range(0, taken.length)
                .filter(column -> !taken[column])
                .mapToLong(column -> {
                    taken[column] = true;
                    long rest = counts[row][column] + best(counts, row + 1, taken);
                    taken[column] = false;
                    return rest;
                })
                .max()
                .orElseThrow();
    }
}
