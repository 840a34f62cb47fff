package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class SamplingDesignTest {

    @Test
    void aSimpleSampleIsWorthItsSize() {
        assertEquals(400, SamplingDesign.SIMPLE.effectiveSize(400));
        assertEquals(400, SamplingDesign.SIMPLE.sizeFor(400));
    }

    @Test
    void theSizeForAnEffectiveSizeIsItsInverse() {
        var design = SamplingDesign.SIMPLE.withPopulation(2000).withDesignEffect(1.6);
        for (double n : new double[] {1, 37, 400, 1999}) {
            assertClose(n, design.sizeFor(design.effectiveSize(n)), 1e-13);
        }
    }

    @Test
    void noDesignAsksForMorePeopleThanThereAre() {
        var design = SamplingDesign.SIMPLE.withPopulation(200).withDesignEffect(3);
        assertEquals(200, design.sizeFor(1e12), 1e-6);
    }

    @Test
    void aCensusIsUnlimitedlyPrecise() {
        assertEquals(Double.POSITIVE_INFINITY, new SamplingDesign(500, 1.4).effectiveSize(500));
        assertEquals(Double.POSITIVE_INFINITY, new SamplingDesign(1, 1).effectiveSize(1));
    }

    @Test
    void aSampleLargerThanThePopulationIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new SamplingDesign(400, 1).effectiveSize(500));
        assertEquals("The sample of 500 is larger than the population of 400.", refusal.getMessage());
    }

    @Test
    void aPopulationOfNobodyAndADesignEffectOfNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SamplingDesign.SIMPLE.withPopulation(0));
        assertThrows(IllegalArgumentException.class, () -> SamplingDesign.SIMPLE.withDesignEffect(0));
        assertThrows(IllegalArgumentException.class, () -> SamplingDesign.SIMPLE.withPopulation(Double.NaN));
    }
}
