package org.waymark.clustering.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.criteria.GapStatistic.Entry;
import org.waymark.clustering.criteria.GapStatistic.Reference;
import org.waymark.clustering.criteria.GapStatistic.Rule;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;

class GapStatisticTest {

    private static final PreparedData IRIS = Preparation.withDefaults().prepare(Iris.data());

    /**
     * R 4.2.2, cluster 2.1.4: {@code clusGap(iris[, 1:4], function(x, k) list(cluster = kmeans(x, k, nstart = 30,
     * iter.max = 100)$cluster), K.max = 6, B = 500, d.power = 2, spaceH0 = ...)}, with random numbers of R's own.
     */
    @Test
    void equalsThatOfRButForTheDraws() {
        GapStatistic ranges = gap(IRIS, 6, Reference.RANGES, 100);
        double[] expected = {5.9101488, 5.3215851, 5.1140944, 4.9323931, 4.7893312, 4.6821302};
        double[] logWithin = {5.8309591772729217, 4.3330198804778721, 3.6744184132926163, 3.3539043774392501};
        for (int index = 0; index < 6; index++) {
            assertEquals(expected[index], ranges.entries().get(index).expected(), 0.02);
        }
        for (int index = 0; index < 4; index++) {
            assertEquals(logWithin[index], ranges.entries().get(index).logWithin(), 1e-12);
        }
        assertEquals(0.0493, ranges.entries().get(0).standardError(), 0.012);
        assertEquals(0.0377, ranges.entries().get(2).standardError(), 0.012);
        GapStatistic components = gap(IRIS, 6, Reference.PRINCIPAL_COMPONENTS, 100);
        double[] expectedOfComponents = {5.9122938, 4.9277446, 4.5506479, 4.3594047, 4.1913562, 4.0384893};
        for (int index = 0; index < 6; index++) {
            assertEquals(
                    expectedOfComponents[index], components.entries().get(index).expected(), 0.025);
        }
        assertEquals(0.0620, components.entries().get(0).standardError(), 0.015);
    }

    @Test
    void readsTheNumberOfSegmentsAsRDoes() {
        // R: maxSE(gap, se, "firstSEmax") and maxSE(gap, se, "Tibs2001SEmax")
        assertChosen(2, 2, new double[] {.1, .3, .29, .5, .4}, .01, .01, .02, .25, .01);
        assertChosen(4, 4, new double[] {.1, .2, .3, .4}, .01, .01, .01, .01);
        assertChosen(3, 1, new double[] {.1, .2, .3, .4}, .15, .15, .15, .15);
        assertChosen(1, 1, new double[] {.5, .2, .3}, .01, .01, .01);
        assertChosen(2, 2, new double[] {-.7, -.5, -.44, -.45, -.2}, .01, .01, .08, .01, .01);
        assertChosen(1, 1, new double[] {.3}, .01);
    }

    @ParameterizedTest
    @EnumSource
    void findsPlantedSegments(Reference reference) {
        PreparedData data = Preparation.withDefaults()
                .prepare(PlantedSegments.normal(300, 4, 3, 8, 5).data());
        GapStatistic gap = gap(data, 5, reference, 20);
        assertEquals(3, gap.segments(Rule.FIRST_SE_MAX));
        assertEquals(3, gap.segments(Rule.TIBSHIRANI_2001));
    }

    @Test
    void findsNoSegmentsInNoise() {
        double[] values = new double[1_200];
        SeededRandom random = new SeededRandom(4);
        IntStream.range(0, values.length).forEach(cell -> values[cell] = random.nextDouble());
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.of(values, 4));
        assertEquals(1, gap(data, 4, Reference.RANGES, 20).segments(Rule.TIBSHIRANI_2001));
    }

    @Test
    void doesNotDependOnThreadsNorOnTheUnitOfTheWeights() {
        GapStatistic alone = gap(IRIS, 3, Reference.RANGES, 10);
        var pool = Executors.newFixedThreadPool(2);
        try {
            assertEquals(alone, gap(IRIS, 3, Reference.RANGES, 10, Workers.of(pool, 3), Progress.NONE));
        } finally {
            pool.shutdownNow();
        }
        double[] weights = new double[150];
        Arrays.fill(weights, 3);
        GapStatistic weighted =
                gap(Preparation.withDefaults().prepare(Iris.data().withWeights(weights)), 3, Reference.RANGES, 10);
        assertEquals(alone.entries().get(2).gap(), weighted.entries().get(2).gap(), 1e-12);
    }

    @Test
    void leavesGapsInTheReferenceDataWhereTheyAre() {
        double[] values = Iris.values().clone();
        for (int cell = 0; cell < values.length; cell += 7) {
            values[cell] = Double.NaN;
        }
        PreparedData data =
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(DataMatrix.of(values, 4));
        GapStatistic gap = gap(data, 3, Reference.RANGES, 10);
        // One value in seven is missing, so that the sums run over six sevenths.
        double complete = gap(IRIS, 3, Reference.RANGES, 10).entries().get(0).expected();
        assertEquals(complete + Math.log(6 / 7.0), gap.entries().get(0).expected(), 0.05);
        assertThrows(IllegalArgumentException.class, () -> gap(data, 3, Reference.PRINCIPAL_COMPONENTS, 10));
    }

    @Test
    void standsForLargeDataWithFewerRows() {
        DataMatrix noise = PlantedSegments.noise(GapStatistic.LARGEST_REFERENCE + 10_000, 3, 1);
        PreparedData data = Preparation.withDefaults().prepare(noise);
        GapStatistic gap = gap(data, 1, Reference.RANGES, 2);
        // A uniform number between 1 and 5 has variance 16 / 12; three of them, of 30,000 rows.
        assertEquals(
                GapStatistic.logWithin(30_000 * 3 * 16 / 12.0),
                gap.entries().get(0).expected(),
                0.01);
    }

    @Test
    void stopsWhenProgressThrows() {
        Progress cancelling = (step, done, total) -> {
            throw new CancellationException("the user has seen enough");
        };
        assertThrows(
                CancellationException.class,
                () -> gap(IRIS, 3, Reference.RANGES, 1_000, Workers.callerOnly(), cancelling));
    }

    @Test
    void refusesWhatHasNoLogarithm() {
        assertThrows(IllegalArgumentException.class, () -> GapStatistic.logWithin(0));
        assertThrows(IllegalArgumentException.class, () -> gap(IRIS, 2, Reference.RANGES, 1));
        assertThrows(IllegalArgumentException.class, () -> new GapStatistic(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new GapStatistic(List.of(new Entry(2, 1, 1, 1))));
    }

    private static void assertChosen(int firstSeMax, int tibshirani, double[] gaps, double... errors) {
        GapStatistic gap = new GapStatistic(IntStream.range(0, gaps.length)
                .mapToObj(index -> new Entry(index + 1, 0, gaps[index], errors[index]))
                .toList());
        assertEquals(firstSeMax, gap.segments(Rule.FIRST_SE_MAX));
        assertEquals(tibshirani, gap.segments(Rule.TIBSHIRANI_2001));
    }

    private static GapStatistic gap(PreparedData data, int most, Reference reference, int draws) {
        return gap(data, most, reference, draws, Workers.callerOnly(), Progress.NONE);
    }

    private static GapStatistic gap(
            PreparedData data, int most, Reference reference, int draws, Workers workers, Progress progress) {
        KMeans search = KMeans.withSeed(1).withBudget(20_000_000);
        double[] within = IntStream.rangeClosed(1, most)
                .mapToDouble(
                        segments -> search.solve(data, segments).sumsOfSquares().within())
                .toArray();
        return GapStatistic.of(
                data, within, reference, KMeans.forReferences(ResampleSearch.PUBLISHED), draws, 7, workers, progress);
    }
}
