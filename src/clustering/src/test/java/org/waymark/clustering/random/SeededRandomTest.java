package org.waymark.clustering.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {

    @Test
    void givesTheNumbersOfSplitMix64() {
        // The reference implementation (prng.di.unimi.it/splitmix64.c) started with 1234567.
        SeededRandom random = new SeededRandom(1234567);
        assertEquals(6457827717110365317L, random.nextLong());
        assertEquals(3203168211198807973L, random.nextLong());
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), random.nextLong());
    }

    @Test
    void drawsEveryNumberBelowTheBoundAboutEquallyOften() {
        SeededRandom random = new SeededRandom(5);
        int[] counts = new int[7];
        IntStream.range(0, 70_000).forEach(draw -> counts[random.nextInt(7)]++);
        assertTrue(Arrays.stream(counts).allMatch(count -> count > 9_600 && count < 10_400), Arrays.toString(counts));
    }

    @Test
    void staysBelowTheLargestBoundThereIs() {
        SeededRandom random = new SeededRandom(6);
        assertTrue(IntStream.range(0, 1000)
                .map(draw -> random.nextInt(Integer.MAX_VALUE))
                .allMatch(drawn -> drawn >= 0));
    }

    @Test
    void refusesABoundBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> new SeededRandom(1).nextInt(0));
    }

    @Test
    void derivesSeedsThatDependOnEveryPartOfThePath() {
        long seed = SeededRandom.derive(42, 3, 1);
        assertEquals(seed, SeededRandom.derive(42, 3, 1));
        assertNotEquals(seed, SeededRandom.derive(42, 1, 3));
        assertNotEquals(seed, SeededRandom.derive(43, 3, 1));
        assertNotEquals(seed, SeededRandom.derive(42, 3));
    }

    @Test
    void samplesInProportionToWeight() {
        int[] draws = SystematicSample.draw(new double[] {1, 0, 2, 5, 2}, 10, 8);
        assertArrayEquals(new int[] {1, 0, 2, 5, 2}, draws);
        int[] fewer = SystematicSample.draw(new double[] {1, 1, 1, 1, 1, 1}, 3, 9);
        assertEquals(3, Arrays.stream(fewer).sum());
        assertTrue(Arrays.stream(fewer).allMatch(count -> count <= 1));
    }
}
