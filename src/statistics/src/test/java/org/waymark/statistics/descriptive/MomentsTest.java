package org.waymark.statistics.descriptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void aSampleHasMeanAndStandardDeviation() {
        // R 4.2.2: x <- c(5.1,4.9,6.2,5.6,4.4,5.0); mean(x); sd(x)
        var moments = Moments.of(5.1, 4.9, 6.2, 5.6, 4.4, 5.0);
        assertEquals(6, moments.n());
        assertClose(5.2, moments.mean());
        assertClose(0.622896460095897, moments.standardDeviation());
    }

    @Test
    void valuesFarFromZeroKeepTheDigitsOfTheirVariance() {
        // As the NIST data set NumAcc4: the exact standard deviation is 0.1
        double[] values = new double[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10_000_000 + (i == 0 ? 0.2 : i % 2 == 1 ? 0.1 : 0.3);
        }
        assertClose(0.1, Moments.of(values).standardDeviation(), 1e-8);
        assertClose(10_000_000.2, Moments.of(values).mean(), 1e-15);
    }

    @Test
    void oneValueHasAMeanButNoSpread() {
        assertEquals(7, Moments.of(7).mean());
        assertTrue(Double.isNaN(Moments.of(7).standardDeviation()));
    }

    @Test
    void noValuesAndMissingValuesAreRefused() {
        assertThrows(IllegalArgumentException.class, Moments::of);
        assertThrows(IllegalArgumentException.class, () -> Moments.of(1, Double.NaN));
    }
}
