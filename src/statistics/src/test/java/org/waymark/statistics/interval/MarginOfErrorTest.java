package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, {@code qnorm(.975) * sqrt(p*(1-p)/n * deff * (N-n)/(N-1))}. */
class MarginOfErrorTest {

    @Test
    void fourHundredAnswersAreGoodForFivePoints() {
        assertClose(0.0489990996135013, MarginOfError.ofProportion(0.5, 400, 0.95));
    }

    @Test
    void aFinitePopulationMakesTheMarginSmaller() {
        var design = SamplingDesign.SIMPLE.withPopulation(2000);
        assertClose(0.0438370876709984, MarginOfError.ofProportion(0.5, design.effectiveSize(400), 0.95));
        assertClose(0.0531496441714143, MarginOfError.ofProportion(0.3, design.effectiveSize(250), 0.95));
    }

    @Test
    void aDesignEffectMakesTheMarginLarger() {
        var design = SamplingDesign.SIMPLE.withDesignEffect(1.6);
        assertClose(0.0391992796908011, MarginOfError.ofProportion(0.5, design.effectiveSize(1000), 0.95));
    }

    @Test
    void aCensusHasNoMargin() {
        assertEquals(0, MarginOfError.ofProportion(0.5, Double.POSITIVE_INFINITY, 0.95));
    }

    @Test
    void aProportionOfZeroOrOneIsRefusedBecauseItsMarginWouldBeZero() {
        assertThrows(IllegalArgumentException.class, () -> MarginOfError.ofProportion(0, 400, 0.95));
        assertThrows(IllegalArgumentException.class, () -> MarginOfError.ofProportion(1, 400, 0.95));
    }
}
