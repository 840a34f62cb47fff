package org.waymark.clustering.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.LikertRatings;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;

class PreparationTest {

    private static final double NONE = Double.NaN;
    private static final Preparation PLAIN = Preparation.withDefaults();

    @Test
    void standardisesAsRDoes() {
        PreparedData prepared = PLAIN.with(Scaling.Z).prepare(Iris.data());
        // R 4.2.2: scale(as.matrix(iris[, 1:4]))[1, ]
        assertArrayEquals(
                new double[] {-0.89767387919676622, 1.015601990713634, -1.3357516342415199, -1.3110521482051303},
                preparedRow(prepared, 0),
                1e-14);
        // colMeans(iris[, 1:4]): what lies at 0 after standardising.
        assertArrayEquals(
                new double[] {5.8433333333333337, 3.0573333333333332, 3.758, 1.1993333333333334},
                prepared.transformation().toOriginal(new double[4]),
                1e-14);
    }

    @Test
    void bringsEveryVariableFromZeroToOne() {
        PreparedData prepared = PLAIN.with(Scaling.RANGE).prepare(Iris.data());
        double[] rows = prepared.unique()
                .copyRows(IntStream.range(0, prepared.unique().count()).toArray());
        assertEquals(0, Arrays.stream(rows).min().orElseThrow());
        assertEquals(1, Arrays.stream(rows).max().orElseThrow());
        // Sepals are 4.3 to 7.9 cm long.
        assertEquals((5.1 - 4.3) / 3.6, preparedRow(prepared, 0)[0], 1e-15);
    }

    @Test
    void centresEachRowOnItsOwnMean() {
        DataMatrix data = DataMatrix.ofRows(new double[] {5, 4, 3}, new double[] {3, 2, 1}, new double[] {1, NONE, 2});
        PreparedData prepared = new Preparation(Scaling.IPSATISE, MissingValues.OBSERVED).prepare(data);
        assertEquals(prepared.uniqueOf(0), prepared.uniqueOf(1), "both answered in the same pattern");
        assertArrayEquals(new double[] {1, 0, -1}, preparedRow(prepared, 0));
        assertArrayEquals(new double[] {-0.5, NONE, 0.5}, preparedRow(prepared, 2));
    }

    @Test
    void standardisesEachRowByItsOwnValuesAsRDoes() {
        // R 4.2.2: t(scale(t(as.matrix(iris[, 1:4]))))[1, ]
        assertArrayEquals(
                new double[] {1.17002024273986516, 0.43588989435406750, -0.52765618790229207, -1.07825394919164030},
                preparedRow(PLAIN.with(Scaling.IPSATISE_Z).prepare(Iris.data()), 0),
                1e-14);
        // as.vector(scale(c(1, NA, 2, 5)))
        DataMatrix gaps = DataMatrix.ofRows(new double[] {1, NONE, 2, 5});
        PreparedData prepared = new Preparation(Scaling.IPSATISE_Z, MissingValues.OBSERVED).prepare(gaps);
        assertArrayEquals(
                new double[] {-0.80064076902543546, NONE, -0.32025630761017415, 1.12089707663560989},
                preparedRow(prepared, 0),
                1e-15);
    }

    @ParameterizedTest
    @EnumSource(
            value = Scaling.class,
            names = {"IPSATISE", "IPSATISE_Z"})
    void nothingIsLeftOfRowsWithoutVariationAndTheyAreCounted(Scaling scaling) {
        // The mean of three times 0.1 is not 0.1 in floating point.
        DataMatrix data = DataMatrix.ofRows(
                new double[] {0.1, 0.1, 0.1},
                new double[] {4, NONE, 4},
                new double[] {NONE, 5, NONE},
                new double[] {1, 2, 3},
                new double[] {NONE, NONE, NONE});
        PreparedData prepared = new Preparation(scaling, MissingValues.OBSERVED).prepare(data);
        assertArrayEquals(new double[] {0, 0, 0}, preparedRow(prepared, 0));
        assertArrayEquals(new double[] {0, NONE, 0}, preparedRow(prepared, 1));
        assertArrayEquals(new double[] {NONE, 0, NONE}, preparedRow(prepared, 2));
        assertArrayEquals(new double[] {-1, 0, 1}, preparedRow(prepared, 3), 1e-15);
        assertEquals(3, prepared.use().withoutVariation());
    }

    @ParameterizedTest
    @EnumSource(Scaling.class)
    void appliesTheSameTransformationToNewRows(Scaling scaling) {
        PreparedData prepared = PLAIN.with(scaling).prepare(Iris.data());
        double[] first = Arrays.copyOf(Iris.values(), 4);
        assertArrayEquals(preparedRow(prepared, 0), prepared.transformation().apply(first), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(
            value = Scaling.class,
            names = {"NONE", "Z", "RANGE"})
    void findsTheWayBackToOriginalUnits(Scaling scaling) {
        Transformation transformation = PLAIN.with(scaling).prepare(Iris.data()).transformation();
        double[] row = {5.1, 3.5, 1.4, 0.2};
        assertArrayEquals(row, transformation.toOriginal(transformation.apply(row)), 1e-15);
    }

    @Test
    void reportsMeansInOriginalUnitsHoweverTheDataWasScaled() {
        DataMatrix data = DataMatrix.ofRows(new double[] {5, 3}, new double[] {4, 2}, new double[] {1, 9})
                .withWeights(new double[] {3, 1, 2});
        Partition partition = Partition.of(2, new int[] {0, 0, 1});
        for (Scaling scaling : Scaling.values()) {
            double[][] means = PLAIN.with(scaling).prepare(data).meansInOriginalUnits(partition);
            assertArrayEquals(new double[] {4.75, 2.75}, means[0], 1e-15);
            assertArrayEquals(new double[] {1, 9}, means[1], 1e-15);
        }
    }

    @Test
    void takesAVariableThatDoesNotVaryAsZero() {
        DataMatrix data = DataMatrix.ofRows(new double[] {0.1, 1}, new double[] {0.1, 2}, new double[] {0.1, 3});
        for (Scaling scaling : new Scaling[] {Scaling.Z, Scaling.RANGE}) {
            assertEquals(0, preparedRow(PLAIN.with(scaling).prepare(data), 1)[0]);
        }
    }

    @Test
    void standardisesValuesSoLargeOrSmallThatTheirSquaresWouldBeLost() {
        DataMatrix large = DataMatrix.of(new double[] {-1e75, 0, 1e75}, 1);
        assertEquals(1, preparedRow(PLAIN.with(Scaling.Z).prepare(large), 2)[0], 1e-15);
        DataMatrix small = DataMatrix.of(new double[] {-1e-74, 0, 1e-74}, 1);
        assertEquals(1, preparedRow(PLAIN.with(Scaling.Z).prepare(small), 2)[0], 1e-15);
    }

    @Test
    void leavesOutIncompleteRowsAndCountsThem() {
        DataUse use = PLAIN.prepare(withGaps()).use();
        assertEquals(new DataUse(5, 2, 3, 0, 0, 0, 0, 2), use);
    }

    @Test
    void keepsIncompleteRowsWhenAskedAndCountsWhatIsMissing() {
        PreparedData prepared = PLAIN.with(MissingValues.OBSERVED).prepare(withGaps());
        assertEquals(new DataUse(5, 4, 1, 2, 2, 0, 2, 4), prepared.use());
        assertEquals(-1, prepared.uniqueOf(2), "a row without any value is in no segment");
        assertArrayEquals(new double[] {NONE, 2}, preparedRow(prepared, 1));
    }

    @Test
    void saysSoWhenNothingIsLeft() {
        DataMatrix gaps = DataMatrix.ofRows(new double[] {1, NONE}, new double[] {NONE, 2});
        assertEquals(
                "Every one of the 2 rows has a missing value, so none is left to cluster",
                DataMatrixTest.messageOf(() -> PLAIN.prepare(gaps)));
        DataMatrix empty = DataMatrix.ofRows(new double[] {NONE, NONE}, new double[] {NONE, NONE});
        assertEquals(
                "Every value of the 2 rows is missing",
                DataMatrixTest.messageOf(
                        () -> PLAIN.with(MissingValues.OBSERVED).prepare(empty)));
        DataMatrix weightless = gaps.withWeights(new double[] {1, 0});
        DataMatrix complete =
                DataMatrix.ofRows(new double[] {NONE}, new double[] {2}).withWeights(new double[] {1, 0});
        assertTrue(DataMatrixTest.messageOf(() -> PLAIN.prepare(weightless)).startsWith("Every one"));
        assertEquals(
                "None of the 1 rows that can be used has a weight above 0",
                DataMatrixTest.messageOf(() -> PLAIN.prepare(complete)));
    }

    @Test
    void collapsesEqualRowsAndAddsTheirWeights() {
        DataMatrix data =
                DataMatrix.of(new double[] {1, 2, 1, 3, 1, 2}, 1).withWeights(new double[] {1, 1, 2, 0, 4, 0.5});
        PreparedData prepared = PLAIN.prepare(data);
        UniqueRows unique = prepared.unique();
        assertEquals(3, unique.count());
        assertEquals(2, unique.weightedCount());
        assertEquals(7, unique.weight(prepared.uniqueOf(0)));
        assertEquals(1.5, unique.weight(prepared.uniqueOf(5)));
        assertEquals(2, prepared.uniqueOf(3), "a row without weight comes after those that count");
        assertEquals(8.5, unique.totalWeight());
    }

    @Test
    void takesNegativeZeroAsZero() {
        assertEquals(
                1,
                PLAIN.prepare(DataMatrix.of(new double[] {0.0, -0.0, 0.0}, 1))
                        .unique()
                        .count());
        assertEquals(
                2,
                PLAIN.prepare(DataMatrix.of(new double[] {0.0, -0.0, 0.5}, 1))
                        .unique()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(
            value = Scaling.class,
            names = {"NONE", "Z", "RANGE"})
    void unpacksRatingsKeptAsCodesToTheSameNumbers(Scaling scaling) {
        byte[] ratings = LikertRatings.of(30_000, 9, 3, 1);
        for (int cell = 0; cell < ratings.length; cell += 1001) {
            ratings[cell] = DataMatrix.MISSING_RATING;
        }
        DataMatrix data = DataMatrix.ofRatings(ratings, 9);
        PreparedData coded = new Preparation(scaling, MissingValues.OBSERVED).prepare(data);
        assertTrue(coded.unique().codeBook().isPresent(), "so many ratings are kept as codes");
        assertTrue(coded.unique().hasMissing());
        for (int row = 0; row < data.rows(); row += 7) {
            double[] expected = new double[9];
            for (int variable = 0; variable < 9; variable++) {
                expected[variable] = data.value(row, variable);
            }
            assertArrayEquals(coded.transformation().apply(expected), preparedRow(coded, row));
        }
    }

    @Test
    void collapsesEqualRowsOfCodesAsOfNumbers() {
        DataMatrix data = DataMatrix.ofRatings(LikertRatings.of(50_000, 5, 3, 1), 5);
        PreparedData coded = PLAIN.prepare(data);
        long different = IntStream.range(0, data.rows())
                .mapToObj(row -> IntStream.range(0, 5)
                        .mapToObj(variable -> data.value(row, variable))
                        .toList())
                .distinct()
                .count();
        assertTrue(coded.unique().codeBook().isPresent());
        assertEquals(different, coded.use().distinct());
        assertEquals(50_000, coded.unique().totalWeight());
    }

    @Test
    void preparesTheSameOnSeveralThreads() {
        int rows = 100_000;
        double[] weights = IntStream.range(0, rows).mapToDouble(row -> row % 5).toArray();
        DataMatrix data =
                DataMatrix.ofRatings(LikertRatings.of(rows, 6, 3, 1), 6).withWeights(weights);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            PreparedData alone = PLAIN.with(Scaling.Z).prepare(data);
            PreparedData together = PLAIN.with(Scaling.Z).prepare(data, Workers.of(pool, 3));

            assertEquals(alone.use(), together.use());
            for (int row = 0; row < rows; row++) {
                assertEquals(alone.uniqueOf(row), together.uniqueOf(row));
            }
            int[] all = IntStream.range(0, alone.unique().count()).toArray();
            assertArrayEquals(alone.unique().copyRows(all), together.unique().copyRows(all));
        } finally {
            pool.shutdownNow();
        }
    }

    private static DataMatrix withGaps() {
        return DataMatrix.ofRows(
                new double[] {1, 2},
                new double[] {NONE, 2},
                new double[] {NONE, NONE},
                new double[] {3, NONE},
                new double[] {3, 4});
    }

    private static double[] preparedRow(PreparedData data, int row) {
        return data.unique().copyRows(data.uniqueOf(row));
    }
}
