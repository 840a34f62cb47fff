package org.waymark.clustering.stability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnePeakTest {

    @Test
    void fillsTheGapBetweenTwoGroups() {
        double[] groups = IntStream.range(0, 200)
                .mapToDouble(row -> row % 2 * 100 + row / 20.0)
                .toArray();
        double[] filled = OnePeak.of(groups);
        assertTrue(between(20, 90, groups) == 0 && between(20, 90, filled) > 60, Arrays.toString(filled));
        assertEquals(109.95, Arrays.stream(filled).max().orElseThrow(), 0.5);
        assertEquals(0, Arrays.stream(filled).min().orElseThrow(), 0.5);
    }

    @Test
    void keepsNumbersThatHaveOnePeak() {
        double[] skewed = IntStream.range(0, 300)
                .mapToDouble(row -> -Math.log(1 - (row + 0.5) / 300))
                .toArray();
        assertArrayEquals(skewed, OnePeak.of(skewed), 0.5);
        assertArrayEquals(Arrays.copyOf(skewed, 250), Arrays.copyOf(OnePeak.of(skewed), 250), 0.02);
    }

    @Test
    void keepsAnswersAndGapsAmongThem() {
        double[] answers = {1, 5, Double.NaN, 1, 5};
        assertSame(answers, OnePeak.of(answers));
        double[] numbers = IntStream.range(0, 60)
                .mapToDouble(row -> row == 7 ? Double.NaN : row)
                .toArray();
        assertTrue(Double.isNaN(OnePeak.of(numbers)[7]));
    }

    @Test
    void looksAtAThousandOfManyNumbers() {
        double[] many = IntStream.range(0, 50_000)
                .mapToDouble(row -> row * 7919L % 50_000)
                .toArray();
        double[] drawn = OnePeak.of(many);
        assertEquals(many.length, drawn.length);
        assertEquals(25_000, Arrays.stream(drawn).average().orElseThrow(), 500);
    }

    private static long between(double from, double to, double[] values) {
        return Arrays.stream(values).filter(value -> value > from && value < to).count();
    }
}
