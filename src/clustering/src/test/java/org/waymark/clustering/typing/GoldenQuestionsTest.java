package org.waymark.clustering.typing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.random.SeededRandom;

class GoldenQuestionsTest {

    private static final GoldenQuestions QUICK =
            GoldenQuestions.withSeed(1).withFolds(5).withMost(5);

    /** Of ten questions only numbers 3 (first segment), 5 (second) and 8 (third) are about segments. */
    private static final TypingSample THREE_GOLDEN = threeGolden();

    @ParameterizedTest
    @MethodSource("org.waymark.clustering.typing.TypingModelTest#methods")
    void findsTheQuestionsThatTellSegmentsApartAndNoMore(TypingMethod method) {
        GoldenSet found = QUICK.with(method).find(THREE_GOLDEN);
        assertEquals(Set.of(3, 5, 8), Set.copyOf(found.questions()));
        assertEquals(2, found.chosen());
        assertEquals(
                found.questions().stream().map(THREE_GOLDEN.questions()::get).toList(),
                found.model().questions());
        assertTrue(found.heldOut().accuracy() > 0.9);
        assertTrue(found.sizes().get(0).heldOut().accuracy() < 0.75);
    }

    @Test
    void aLargerLossNeedsFewerQuestions() {
        assertEquals(1, QUICK.withLoss(0.6).find(THREE_GOLDEN).questions().size());
    }

    @Test
    void aNumberThatIsGivenIsAsked() {
        GoldenSet found = QUICK.withNumber(2).find(THREE_GOLDEN);
        assertEquals(2, found.questions().size());
        assertEquals(found.sizes().get(1).heldOut().accuracy(), found.heldOut().accuracy());
        assertEquals(5, found.sizes().size());
    }

    @Test
    void noMoreQuestionsAreAskedThanThereAre() {
        assertEquals(10, QUICK.withNumber(20).find(THREE_GOLDEN).questions().size());
    }

    @Test
    void theAccuracyOfQuestionsThatTellNothingIsThatOfGuessing() {
        SeededRandom random = new SeededRandom(5);
        int[] segments = IntStream.range(0, 200).map(row -> random.nextInt(2)).toArray();
        TypingSample noise = TypingSamples.numeric(PlantedSegments.noise(200, 30, 7), Partition.of(2, segments));
        HitRate honest = QUICK.find(noise).heldOut();
        assertTrue(honest.accuracy(0.99).contains(0.5), "accuracy " + honest.accuracy());
    }

    @Test
    void theResultDependsOnTheSeedAndNotOnThreads() {
        GoldenSet one = QUICK.find(THREE_GOLDEN);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            GoldenSet other = QUICK.find(THREE_GOLDEN, Workers.of(pool, 3), Progress.NONE);
            assertEquals(one.model(), other.model());
            assertArrayEquals(one.heldOut().confusion(), other.heldOut().confusion());
            assertEquals(one.heldOut().accuracy(), other.heldOut().accuracy());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void stopsWhenProgressThrows() {
        assertThrows(
                CancellationException.class,
                () -> QUICK.find(THREE_GOLDEN, Workers.callerOnly(), (step, done, total) -> {
                    throw new CancellationException("the user has seen enough");
                }));
    }

    @Test
    void progressGrowsAndEndsAtItsTotal() {
        long[] last = {0, 1};
        QUICK.find(THREE_GOLDEN, Workers.callerOnly(), (step, done, total) -> {
            assertTrue(done >= last[0] && done <= total);
            last[0] = done;
            last[1] = total;
        });
        assertEquals(last[1], last[0]);
    }

    @Test
    void manyPeopleAreSearchedByASampleAndAllOfThemTeachTheModel() {
        PlantedSegments planted = PlantedSegments.yesNo(6000, 3, 3, 3);
        GoldenSet found = QUICK.withFolds(2).withMost(2).find(TypingSamples.numeric(planted));
        assertEquals(GoldenQuestions.PEOPLE_SEARCHED, found.heldOut().people());
        TypingSample asked = TypingSamples.numeric(planted).ask(found.questions());
        assertEquals(MultinomialLogit.withDefaults().fit(asked), found.model());
    }

    @Test
    void aHandfulOfPeopleIsEnoughToComputeAndLessIsRefused() {
        double[][] answers = {{1, 5}, {2, 5}, {8, 5}, {9, 5}};
        TypingSample four =
                TypingSample.of(TypingSamples.numericQuestions(2), answers, Partition.of(2, new int[] {0, 0, 1, 1}));
        assertEquals(List.of(0), QUICK.find(four).questions());
        TypingSample three = TypingSample.of(
                TypingSamples.numericQuestions(2), answers, Partition.of(2, new int[] {0, 0, 1, Partition.NONE}));
        assertThrows(IllegalArgumentException.class, () -> QUICK.find(three));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> QUICK.withMost(0));
        assertThrows(IllegalArgumentException.class, () -> QUICK.withNumber(0));
        assertThrows(IllegalArgumentException.class, () -> QUICK.withFolds(1));
        assertThrows(IllegalArgumentException.class, () -> QUICK.withLoss(Double.NaN));
    }

    private static TypingSample threeGolden() {
        double[][] answers = TypingSamples.rows(PlantedSegments.noise(300, 10, 3));
        int[] segments = IntStream.range(0, 300).map(row -> row % 4).toArray();
        List<Integer> golden = List.of(3, 5, 8);
        for (int row = 0; row < answers.length; row++) {
            for (int question = 0; question < golden.size(); question++) {
                answers[row][golden.get(question)] += segments[row] == question ? 6 : 0;
            }
        }
        return TypingSample.of(TypingSamples.numericQuestions(10), answers, Partition.of(4, segments));
    }
}
