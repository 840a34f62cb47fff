package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(
                List.of(0.0, 20.0, 40.0, 60.0, 80.0), Ticks.around(0, 80, 5).values());
        assertEquals(0.05, Ticks.step(0.021), 1e-12);
        assertEquals(0.1, Ticks.step(0.1), 1e-12);
        assertEquals(1000, Ticks.step(501), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 385, 4", "0.36, 0.98, 4", "-7, 3, 5", "1500, 2600, 4", "1e-7, 3e-7, 3", "5, 5, 4", "0, 0, 4"})
    void ticksEncloseTheRange(double from, double to, int about) {
        Ticks ticks = Ticks.around(from, to, about);

        assertTrue(ticks.from() <= from + 1e-12 && ticks.to() >= to - 1e-12);
        assertTrue(ticks.values().size() >= 2 && ticks.values().size() <= 2 * about + 3, "ticks " + ticks.values());
    }

    @Test
    void neighboursAreToldApartByTheirDigits() {
        assertEquals(2, Ticks.around(0, 0.2, 4).digits());
        assertEquals(1, Ticks.around(0.2, 1, 4).digits());
        assertEquals(0, Ticks.around(0, 385, 4).digits());
    }

    @Test
    void valuesBeyondAScaleStayAtItsEnds() {
        var scale = new LinearScale(1, 7, 100, 0);

        assertEquals(100, scale.at(1));
        assertEquals(50, scale.at(4));
        assertEquals(0, scale.at(9));
        assertThrows(IllegalArgumentException.class, () -> new LinearScale(3, 3, 0, 10));
    }
}
