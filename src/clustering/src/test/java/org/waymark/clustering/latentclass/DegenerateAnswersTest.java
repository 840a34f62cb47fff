package org.waymark.clustering.latentclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;

/** Answers that nobody wants and everybody sends. */
class DegenerateAnswersTest {

    private static final double NONE = Double.NaN;
    private static final LatentClassAnalysis ANALYSIS = LatentClassAnalysis.withSeed(1);

    @Test
    void oneClassHasTheSharesOfTheSample() {
        LatentClassSolution solution = ANALYSIS.solve(prepare(column(1, 1, 1, 2)), 1);
        assertArrayEquals(new double[] {.75, .25}, solution.responseProbabilities(0)[0], 1e-12);
        assertEquals(3 * Math.log(.75) + Math.log(.25), solution.criteria().logLikelihood(), 1e-12);
        assertTrue(solution.criteria().entropyRSquared().isEmpty());
        assertEquals(1, solution.criteria().parameters());
    }

    @Test
    void itemsThatDoNotVaryChangeNothing() {
        DataMatrix plain = PublishedTables.carcinoma();
        double[] padded = new double[118 * 9];
        for (int cell = 0; cell < padded.length; cell++) {
            padded[cell] = cell % 9 < 7 ? plain.value(cell / 9, cell % 9) : 3;
        }
        LatentClassSolution with = ANALYSIS.solve(prepare(DataMatrix.of(padded, 9)), 2);
        LatentClassSolution without = ANALYSIS.solve(prepare(plain), 2);
        assertEquals(without.criteria().logLikelihood(), with.criteria().logLikelihood(), 1e-6);
        assertEquals(without.criteria().parameters(), with.criteria().parameters());
        assertArrayEquals(new double[] {1}, with.responseProbabilities(8)[1]);
    }

    @Test
    void onlyItemsThatDoNotVaryAreOneClassForCertain() {
        LatentClassSolution solution = ANALYSIS.solve(prepare(column(4, 4, 4)), 1);
        assertEquals(0, solution.criteria().logLikelihood());
        assertEquals(0, solution.criteria().parameters());
    }

    @Test
    void fewerDifferentRowsThanClassesAreRefused() {
        PreparedData data = prepare(column(1, 2, 1, 2));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> ANALYSIS.solve(data, 3));
        assertEquals("There are only 2 different rows, too few for 3 classes", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ANALYSIS.solve(data, 0));
    }

    @Test
    void asManyClassesAsDifferentRowsAreDefined() {
        LatentClassSolution solution = ANALYSIS.solve(prepare(column(1, 2, 3, 3)), 3);
        assertEquals(2 * Math.log(.25) + 2 * Math.log(.5), solution.criteria().logLikelihood(), 1e-6);
        assertTrue(solution.degreesOfFreedom() < 0);
        assertEquals(1, Arrays.stream(solution.shares()).sum(), 1e-12);
    }

    @Test
    void anItemThatNobodyAnsweredSaysNothing() {
        DataMatrix data = DataMatrix.ofRows(
                new double[] {1, NONE}, new double[] {2, NONE}, new double[] {1, NONE}, new double[] {2, NONE});
        LatentClassSolution solution = ANALYSIS.solve(
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(data), 2);
        assertEquals(0, solution.levels(1).length);
        assertEquals(4 * Math.log(.5), solution.criteria().logLikelihood(), 1e-9);
    }

    @Test
    void whoAnsweredNothingIsInNoClass() {
        DataMatrix data = DataMatrix.ofRows(new double[] {1, 2}, new double[] {NONE, NONE}, new double[] {2, 1});
        LatentClassSolution solution = ANALYSIS.solve(
                Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(data), 2);
        assertEquals(Partition.NONE, solution.partition().segmentOf(1));
        assertFalse(solution.memberships().has(1));
        assertTrue(Double.isNaN(solution.memberships().probability(1, 0)));
        assertEquals(2, solution.criteria().rows());
    }

    @Test
    void rowsWithoutWeightGetMembershipsAndHaveNoSay() {
        DataMatrix data = column(1, 1, 2, 2, 7).withWeights(new double[] {1, 1, 1, 1, 0});
        LatentClassSolution solution = ANALYSIS.solve(prepare(data), 1);
        // Nobody who counts answered 7, so it says nothing.
        assertArrayEquals(new double[] {1, 2}, solution.levels(0));
        assertEquals(1, solution.memberships().probability(4, 0));
        assertEquals(4, solution.criteria().rows());
    }

    @Test
    void weightsOfVeryDifferentSizeAreNoReasonToFail() {
        double[] weights = IntStream.range(0, 118)
                .mapToDouble(row -> row % 3 == 0 ? 1e-40 : row % 3 == 1 ? 1 : 1e40)
                .toArray();
        LatentClassSolution solution =
                ANALYSIS.solve(prepare(PublishedTables.carcinoma().withWeights(weights)), 3);
        assertTrue(Double.isFinite(solution.criteria().logLikelihood()));
        assertEquals(1, Arrays.stream(solution.shares()).sum(), 1e-9);
    }

    @Test
    void itemsWithTooManyDifferentValuesAreRefusedByName() {
        DataMatrix data = DataMatrix.of(IntStream.range(0, 300).asDoubleStream().toArray(), 1)
                .withNames(List.of("age"));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ANALYSIS.solve(prepare(data), 2));
        assertTrue(refused.getMessage().contains("different values of age"), refused.getMessage());
    }

    @Test
    void ipsatisedRowsAreRefused() {
        PreparedData data = Preparation.withDefaults().with(Scaling.IPSATISE).prepare(PublishedTables.carcinoma());
        assertThrows(IllegalArgumentException.class, () -> ANALYSIS.solve(data, 2));
    }

    @Test
    void covariatesThatCannotWorkAreRefused() {
        PreparedData data = prepare(PublishedTables.carcinoma());
        for (DataMatrix covariates : new DataMatrix[] {
            column(1, 2, 3), DataMatrix.of(new double[118], 1), DataMatrix.of(filled(118, NONE), 1)
        }) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ANALYSIS.withCovariates(covariates).solve(data, 2));
        }
    }

    @Test
    void productsOfManySmallChancesDoNotVanish() {
        PlantedSegments planted = PlantedSegments.yesNo(60, 2000, 3, 6);
        LatentClassSolution solution =
                ANALYSIS.with(ANALYSIS.search().withStarts(20)).solve(prepare(planted.data()), 3);
        assertTrue(Double.isFinite(solution.criteria().logLikelihood()));
        assertEquals(1, AdjustedRandIndex.of(solution.partition(), planted.truth()));
    }

    @Test
    void aSearchStopsWhenProgressThrows() {
        PreparedData data = prepare(PlantedSegments.noise(3000, 12, 1));
        AtomicInteger calls = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> ANALYSIS.solve(data, 9, Workers.callerOnly(), (step, done, total) -> {
                    if (calls.incrementAndGet() == 3) {
                        throw new CancellationException("the user has seen enough");
                    }
                }));
        assertEquals(3, calls.get(), "nothing may be reported after the cancellation");
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static DataMatrix column(double... values) {
        return DataMatrix.of(values, 1);
    }

    private static PreparedData prepare(DataMatrix data) {
        return Preparation.withDefaults().prepare(data);
    }
}
