package org.waymark.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class CriticalValueTest {

    @Test
    void theNormalValueIsNotRoundedTo196() {
        // R 4.2.2: qnorm(.975), qnorm(.995), qnorm(.95)
        assertClose(1.95996398454005, CriticalValue.normal(0.95));
        assertClose(2.5758293035489, CriticalValue.normal(0.99));
        assertClose(1.64485362695147, CriticalValue.normal(0.90));
    }

    @Test
    void theStudentTValueTakesFractionalDegreesOfFreedom() {
        // R 4.2.2: qt(.975, 12.25), qt(.975, 1452)
        assertClose(2.1738913883920632, CriticalValue.studentT(0.95, 12.25));
        assertClose(1.9615991197416141, CriticalValue.studentT(0.95, 1452));
    }

    @Test
    void aConfidenceInPercentIsRefusedInPlainWords() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> CriticalValue.normal(95));
        assertEquals(
                "The confidence level is 95, but it must be greater than 0 and less than 1.", refusal.getMessage());
    }
}
