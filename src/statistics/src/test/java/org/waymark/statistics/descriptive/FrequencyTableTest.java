package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FrequencyTableTest {
    private static final int[] CODES = {0, 2, 2, FrequencyTable.MISSING, 0, 2};

    @Test
    void everyCategoryHasACountAndAShareOfThoseWhoAnswered() {
        var table = FrequencyTable.of(CODES, 4);
        assertEquals(4, table.categories());
        assertEquals(3, table.count(2));
        assertEquals(0.4, table.share(0));
        assertEquals(0, table.share(3));
        assertEquals(5, table.total());
        assertEquals(1, table.missing());
    }

    @Test
    void weightsTakeThePlaceOfHeads() {
        var table = FrequencyTable.ofWeighted(CODES, 3, new double[] {1, 0.5, 0.5, 2, 3, 1});
        assertEquals(4, table.count(0));
        assertEquals(2, table.count(2));
        assertEquals(2, table.missing());
        assertEquals(2.0 / 3, table.share(0), 1e-15);
    }

    @Test
    void withoutAnswersThereAreNoShares() {
        assertTrue(Double.isNaN(FrequencyTable.of(new int[] {}, 2).share(0)));
    }

    @Test
    void anUnknownCodeIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> FrequencyTable.of(new int[] {3}, 3));
        assertEquals(
                "The category code is 3, but it must be from 0 to 2, or -1 for a missing answer.",
                refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> FrequencyTable.ofWeighted(CODES, 3, new double[] {1, 1}));
    }
}
