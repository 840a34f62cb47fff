package org.waymark.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class InversionTest {

    @Test
    void theRootIsFoundFarBeyondTheFirstGuess() {
        assertClose(1e6, Inversion.of(x -> x * x, 1e12, 0, 1, 1e9), 1e-13);
    }

    @Test
    void theLowerEndAnswersForATargetThatIsReachedThereAlready() {
        assertEquals(2, Inversion.of(x -> x, 1, 2, 4, 100));
    }

    @Test
    void aTargetThatIsNotReachedBelowTheLimitIsInfinitelyFar() {
        assertEquals(Double.POSITIVE_INFINITY, Inversion.of(Math::atan, 2, 0, 1, 1e9));
    }
}
