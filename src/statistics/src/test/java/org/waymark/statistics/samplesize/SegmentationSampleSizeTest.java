package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.samplesize.SegmentationSampleSize.Rule;

class SegmentationSampleSizeTest {

    @Test
    void twentyVariablesAskForTwoThousandPeopleOrFourteenHundredByTheOlderRule() {
        var plan = SegmentationSampleSize.of(20);
        assertEquals(2000, plan.forVariables().roundedUp());
        assertEquals(1400, plan.with(Rule.SEVENTY_PER_VARIABLE).forVariables().roundedUp());
    }

    @Test
    void aSmallSegmentAsksForMoreThanTheVariablesDo() {
        var plan = SegmentationSampleSize.of(5).withSmallestSegment(0.03, 100);
        assertEquals(500, plan.forVariables().roundedUp());
        assertEquals(3334, plan.forSmallestSegment().roundedUp());
        assertEquals(3334, plan.required().roundedUp());
    }

    @Test
    void aLargeSegmentLeavesTheVariablesToDecide() {
        assertEquals(
                1100,
                SegmentationSampleSize.of(11)
                        .withSmallestSegment(0.2, 50)
                        .required()
                        .roundedUp());
    }

    @Test
    void nothingToClusterOnAndASegmentOfNobodyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SegmentationSampleSize.of(0));
        var plan = SegmentationSampleSize.of(5);
        assertThrows(IllegalArgumentException.class, () -> plan.withSmallestSegment(0, 50));
        assertThrows(IllegalArgumentException.class, () -> plan.withSmallestSegment(0.05, 0));
    }
}
