package org.waymark.segmentation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.segmentation.typing.LearnedSample;
import org.waymark.segmentation.wave.WaveComparison.Drift;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.SamePeople;
import org.waymark.survey.api.Variable;

/** Three segments that agree with three statements each in its own way. */
class WaveBuilderTest {

    private static final List<Variable> VARIABLES = List.of(
            VariableMatchTest.rating("lasts", "It lasts", 7),
            VariableMatchTest.rating("price", "It is cheap", 7),
            VariableMatchTest.rating("news", "It is new", 7));
    private static final int[][] CENTRES = {{6, 2, 2}, {2, 6, 2}, {2, 2, 6}};
    private static final SolvedSample SOLVED = solved(300);
    private static final TypingModel MODEL = LearnedSample.wholeModel(SOLVED).withThreshold(0.5);

    @Test
    void theSamePopulationHasNotDrifted() {
        WaveComparison found = compare(wave(2, 300, CENTRES, 1, 1, 1), mapping("lasts", "price", "news"));

        assertEquals(Drift.NONE, found.verdict());
        assertEquals(300, found.later());
        assertEquals(4, found.sizes().size());
        assertEquals(9, found.shifts().size());
        assertTrue(found.refit().agreement() > 0.9);
        assertFalse(found.refit().byBootstrap());
        assertTrue(found.allSizes().p() > 0.05);
        assertEquals(0, found.shadow().difference().value(), 0.05);
        assertNull(found.migration());
    }

    @Test
    void otherSizesAreSeenAsSuch() {
        WaveComparison found = compare(wave(3, 300, CENTRES, 3, 1, 1), mapping("lasts", "price", "news"));

        assertEquals(Drift.SIZES, found.verdict());
        assertTrue(found.sizes().get(0).isSignificant());
        assertTrue(found.sizes().get(0).difference().lower() > 0.1);
        assertEquals(
                "size.larger", found.reasons().get(found.reasons().size() - 3).key());
    }

    @Test
    void aCentreThatMovedChangesTheSegments() {
        int[][] moved = {{6, 2, 2}, {2, 6, 4}, {2, 2, 6}};

        WaveComparison found = compare(wave(4, 300, moved, 1, 1, 1), mapping("lasts", "price", "news"));

        assertEquals(Drift.SEGMENTS, found.verdict());
        assertTrue(found.shifts().stream()
                .anyMatch(shift -> shift.segment() == 2
                        && shift.code().equals("news")
                        && shift.change().isSignificant()
                        && shift.standardised() > 0.5));
    }

    @Test
    void whatWasNotAskedIsNotCompared() {
        WaveComparison found = compare(wave(2, 300, CENTRES, 1, 1, 1), mapping("lasts", "price"));

        assertNull(found.refit());
        assertNull(found.shadow());
        assertEquals(6, found.shifts().size());
    }

    @Test
    void whoAnsweredNothingIsLeftOut() {
        ResponseMatrix wave = wave(2, 30, CENTRES, 1, 1, 1);
        wave.columns().forEach(column -> Arrays.fill(column.values(), 0, 5, Double.NaN));

        WaveComparison found = compare(wave, mapping("lasts", "price", "news"));

        assertEquals(25, found.later());
        assertEquals(5, found.silent());
        wave.columns().forEach(column -> Arrays.fill(column.values(), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> compare(wave, mapping("lasts", "price", "news")));
    }

    @Test
    void theSamePeopleAreFollowed() {
        ResponseMatrix wave = wave(2, 30, CENTRES, 1, 1, 1);
        Map<UUID, UUID> same = new HashMap<>();
        // the first ten were in the same segment before, the next two in another
        for (int person = 0; person < 12; person++) {
            same.put(
                    SOLVED.responses().get(person < 10 ? person : person + 1),
                    wave.responses().get(person));
        }

        var builder = new WaveBuilder(SOLVED, MODEL, wave, mapping("lasts", "price", "news"));
        WaveComparison found =
                builder.compare(Optional.of(new SamePeople("key", same)), List.of(), Workers.callerOnly(), silent());

        assertNotNull(found.migration());
        assertEquals(12, found.migration().people());
        assertEquals("key", found.migration().question());
        assertEquals(10 / 12.0, found.migration().stayed().value(), 1e-12);
        assertEquals(
                12,
                found.migration().moves().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void bootstrapSamplesSayWhatAgreementToExpect() {
        List<Double> agreement = IntStream.rangeClosed(0, 20)
                .mapToObj(each -> 0.5 + each / 100.0)
                .toList();
        var builder = new WaveBuilder(SOLVED, MODEL, wave(2, 300, CENTRES, 1, 1, 1), mapping("lasts", "price", "news"));

        WaveComparison found = builder.compare(Optional.empty(), agreement, Workers.callerOnly(), silent());

        assertTrue(found.refit().byBootstrap());
        assertEquals(0.51, found.refit().limit(), 1e-12);
    }

    private static WaveComparison compare(ResponseMatrix wave, List<MappedVariable> mapping) {
        return new WaveBuilder(SOLVED, MODEL, wave, mapping)
                .compare(Optional.empty(), List.of(), Workers.callerOnly(), silent());
    }

    private static JobProgress silent() {
        return new JobProgress((step, done, total) -> true, () -> false, WaveBuilder.WORK);
    }

    private static List<MappedVariable> mapping(String... codes) {
        return Arrays.stream(codes).map(code -> new MappedVariable(code, code)).toList();
    }

    private static SolvedSample solved(int people) {
        ResponseMatrix matrix = wave(1, people, CENTRES, 1, 1, 1);
        return new SolvedSample(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SegmentationSettings.of(UUID.randomUUID(), List.of("lasts", "price", "news"), List.of()),
                matrix.responses(),
                matrix.columns(),
                List.of(),
                IntStream.range(0, people).map(person -> person % 3).toArray(),
                3,
                null);
    }

    /** People of the three kinds, in the given proportion. */
    private static ResponseMatrix wave(int seed, int people, int[][] centres, int... proportion) {
        var random = new Random(seed);
        int[] cycle = IntStream.range(0, 3)
                .flatMap(kind -> IntStream.generate(() -> kind).limit(proportion[kind]))
                .toArray();
        return VariableMatchTest.matrix(IntStream.range(0, 3)
                .mapToObj(variable -> new Column(
                        VARIABLES.get(variable),
                        IntStream.range(0, people)
                                .mapToDouble(person -> Math.max(
                                        1,
                                        Math.min(
                                                7,
                                                Math.round(centres[cycle[person % cycle.length]][variable]
                                                        + 0.8 * random.nextGaussian()))))
                                .toArray()))
                .toArray(Column[]::new));
    }
}
