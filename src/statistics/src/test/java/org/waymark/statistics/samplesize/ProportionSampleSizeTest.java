package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.interval.MarginOfError;
import org.waymark.statistics.interval.SamplingDesign;

/** Expected values: R 4.2.2, {@code n0 <- (qnorm((1-conf)/2)/e)^2*p*(1-p); n0/(1+(n0-1)/N)}. */
class ProportionSampleSizeTest {
    private static final ProportionSampleSize DEFAULTS = ProportionSampleSize.withDefaults();

    @Test
    void theFamousNumberIs385() {
        assertClose(384.145882069412, DEFAULTS.required().exact());
        assertEquals(385, DEFAULTS.required().roundedUp());
    }

    @Test
    void aSmallerMarginOrMoreConfidenceNeedsMorePeople() {
        assertEquals(1068, DEFAULTS.withMargin(0.03).required().roundedUp());
        assertEquals(664, DEFAULTS.withConfidence(0.99).required().roundedUp());
        assertEquals(271, DEFAULTS.withConfidence(0.90).required().roundedUp());
    }

    @Test
    void aFinitePopulationNeedsFewer() {
        assertClose(217.487218062587, inPopulation(500).required().exact());
        assertClose(277.733453173188, inPopulation(1000).required().exact());
        assertClose(369.970610480193, inPopulation(10_000).required().exact());
        assertClose(
                256.71463626258,
                inPopulation(5000)
                        .withProportion(0.2)
                        .withMargin(0.04)
                        .withConfidence(0.9)
                        .required()
                        .exact());
        assertClose(
                9512.30375611642, inPopulation(1e6).withMargin(0.01).required().exact());
        assertEquals(218, inPopulation(500).required().roundedUp());
    }

    @Test
    void theDesignEffectComesBeforeThePopulationSoThatNobodyIsAskedTwice() {
        var clustered = DEFAULTS.with(SamplingDesign.SIMPLE.withDesignEffect(1.2));
        assertClose(1.2 * 384.145882069412, clustered.required().exact());
        // R 4.2.2: n <- 1.2*(qnorm(.025)/.05)^2*.25; n/(1+(n-1)/1000)
        var finite = DEFAULTS.with(new SamplingDesign(1000, 1.2));
        assertClose(315.741735315795, finite.required().exact());
        assertEquals(10, DEFAULTS.with(new SamplingDesign(10, 3)).required().roundedUp());
    }

    @Test
    void theSampleHasTheMarginThatWasAskedFor() {
        var design = new SamplingDesign(3000, 1.5);
        double n = DEFAULTS.with(design).withProportion(0.3).required().exact();
        assertClose(0.05, MarginOfError.ofProportion(0.3, design.effectiveSize(n), 0.95));
    }

    @Test
    void settingsOutOfRangeAreRefusedInPlainWords() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withMargin(5));
        assertEquals("The margin of error is 5, but it must be greater than 0 and less than 1.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withConfidence(95));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.withProportion(0));
    }

    private static ProportionSampleSize inPopulation(double population) {
        return DEFAULTS.with(SamplingDesign.SIMPLE.withPopulation(population));
    }
}
