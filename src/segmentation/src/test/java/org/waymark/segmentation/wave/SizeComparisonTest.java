package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.wave.WaveComparison.Change;

/**
 * Expected values: R 4.2.2, {@code e <- c(120, 80, 60, 40); n <- c(90, 100, 80, 30)}; for each place {@code
 * prop.test(c(n[i], e[i]), c(300, 300), correct = FALSE)}, {@code p.adjust(p, "holm")}, {@code chisq.test(rbind(e, n))},
 * and Newcombe's limits from those of {@code prop.test(x, 300, correct = FALSE)$conf.int}.
 */
class SizeComparisonTest {

    private static final double CLOSE = 1e-12;

    private final SizeComparison sizes = new SizeComparison(people(120, 80, 60, 40), people(90, 100, 80, 30));

    @Test
    void everySizeIsTestedAndCorrected() {
        List<Change> changes = sizes.changes();

        assertEquals(4, changes.size());
        assertEquals(0.01023571239127077, changes.get(0).p(), CLOSE);
        assertEquals(0.07479137758694487, changes.get(1).p(), CLOSE);
        assertEquals(0.04094284956508307, changes.get(0).adjustedP(), CLOSE);
        assertEquals(0.1606464970929215, changes.get(1).adjustedP(), CLOSE);
        assertEquals(0.1606464970929215, changes.get(2).adjustedP(), CLOSE);
        assertEquals(0.20347556838297137, changes.get(3).adjustedP(), CLOSE);
        assertTrue(changes.get(0).isSignificant());
        assertFalse(changes.get(1).isSignificant());
    }

    @Test
    void differencesHaveTheirInterval() {
        Change first = sizes.changes().get(0);

        assertEquals(0.4, first.earlier().value(), CLOSE);
        assertEquals(0.3, first.now().value(), CLOSE);
        assertEquals(-0.1, first.difference().value(), CLOSE);
        assertEquals(-0.17472449304978349, first.difference().lower(), CLOSE);
        assertEquals(-0.02366591072907713, first.difference().upper(), CLOSE);
    }

    @Test
    void allSizesAreTestedTogether() {
        assertEquals(10.793650793650794, sizes.all().statistic(), 1e-10);
        assertEquals(3, sizes.all().df1());
        assertEquals(0.0128956521851152, sizes.all().p(), CLOSE);
    }

    @Test
    void aPlaceWithNobodyIsNotTested() {
        var some = new SizeComparison(people(10, 20, 5, 0), people(12, 18, 5, 0));

        assertNull(some.changes().get(3).p());
        assertEquals(2, some.all().df1());
    }

    @Test
    void equalWeightsOfAnyUnitChangeNothingButTheKindOfTest() {
        TypedPeople earlier = weighted(people(120, 80, 60, 40), 3);
        TypedPeople later = weighted(people(90, 100, 80, 30), 0.5);
        Change first = new SizeComparison(earlier, later).changes().get(0);

        assertEquals(
                sizes.changes().get(0).difference().value(), first.difference().value(), CLOSE);
        assertEquals(
                sizes.changes().get(0).difference().lower(), first.difference().lower(), 1e-9);
        // Rao and Scott's F has the design effect n / (n - 1) in it
        assertEquals(0.0102, first.p(), 0.0005);
    }

    private static TypedPeople people(int... counts) {
        int[] places = IntStream.range(0, counts.length)
                .flatMap(place -> IntStream.generate(() -> place).limit(counts[place]))
                .toArray();
        return new TypedPeople(counts.length - 1, places, List.of(), null);
    }

    private static TypedPeople weighted(TypedPeople people, double weight) {
        double[] weights = new double[people.people()];
        Arrays.fill(weights, weight);
        return new TypedPeople(people.segments(), people.places(), List.of(), weights);
    }
}
