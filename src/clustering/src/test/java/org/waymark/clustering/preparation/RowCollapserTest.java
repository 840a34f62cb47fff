package org.waymark.clustering.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.LikertRatings;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.random.SeededRandom;

/** Collapsing equal rows against a map from row to number, which is slow and simple. */
class RowCollapserTest {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    private static final int ROWS = 150_000;

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratings", "few ratings", "two kinds", "numbers", "ipsatised", "with gaps", "one variable"})
    void numbersDistinctRowsInTheOrderOfTheirFirstWhateverTheThreads(String kind) {
        DataMatrix data = dataOf(kind);
        Preparation preparation =
                new Preparation(kind.equals("ipsatised") ? Scaling.IPSATISE : Scaling.NONE, MissingValues.OMIT);
        for (DataMatrix matrix : List.of(data, data.withWeights(weights(data.rows())))) {
            int[] expected = numbers(matrix, preparation);
            for (int threads : new int[] {1, 2, 5}) {
                PreparedData prepared = preparation.prepare(matrix, Workers.of(POOL, threads));
                int[] found = IntStream.range(0, matrix.rows())
                        .map(prepared::uniqueOf)
                        .toArray();
                assertArrayEquals(expected, found, threads + " threads");
                assertArrayEquals(sums(matrix, expected), prepared.unique().weights());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratings", "numbers", "ipsatised"})
    void keepsTheRowThatAllOfANumberEqual(String kind) {
        DataMatrix data = dataOf(kind);
        Preparation preparation =
                new Preparation(kind.equals("ipsatised") ? Scaling.IPSATISE : Scaling.NONE, MissingValues.OMIT);
        PreparedData prepared = preparation.prepare(data, Workers.of(POOL, 3));
        for (int row = 0; row < data.rows(); row += 97) {
            assertArrayEquals(
                    prepared.transformation().apply(data.copyRow(row)),
                    prepared.unique().copyRows(prepared.uniqueOf(row)));
        }
        assertEquals(data.rows(), prepared.unique().totalWeight());
    }

    /** Weighted rows first, then the others. */
    private static int[] numbers(DataMatrix data, Preparation preparation) {
        Transformation transformation = preparation.prepare(data).transformation();
        Map<List<Double>, Integer> numbers = new HashMap<>();
        int[] numberOf = new int[data.rows()];
        Arrays.fill(numberOf, -1);
        for (boolean weighted : new boolean[] {true, false}) {
            for (int row = 0; row < data.rows(); row++) {
                if (data.missingIn(row) == 0 && data.weight(row) > 0 == weighted) {
                    List<Double> key = DoubleStream.of(transformation.apply(data.copyRow(row)))
                            .mapToObj(value -> value + 0.0)
                            .toList();
                    numberOf[row] = numbers.computeIfAbsent(key, row1 -> numbers.size());
                }
            }
        }
        return numberOf;
    }

    private static double[] sums(DataMatrix data, int[] numberOf) {
        double[] sums = new double[Arrays.stream(numberOf).max().orElseThrow() + 1];
        for (int row = 0; row < numberOf.length; row++) {
            if (numberOf[row] >= 0) {
                sums[numberOf[row]] += data.weight(row);
            }
        }
        return sums;
    }

    private static double[] weights(int rows) {
        SeededRandom random = new SeededRandom(1);
        return IntStream.range(0, rows)
                .mapToDouble(row -> random.nextInt(3) == 0 ? 0 : random.nextDouble())
                .toArray();
    }

    private static DataMatrix dataOf(String kind) {
        return switch (kind) {
            case "two kinds" -> DataMatrix.ofRatings(cells(ROWS * 4, cell -> cell / 4 % 3 == 0 ? 5 : 2), 4);
            case "few ratings" -> DataMatrix.ofRatings(LikertRatings.of(900, 3, 3, 2), 3);
            case "one variable" -> DataMatrix.ofRatings(cells(ROWS * 2, cell -> cell * 7 % 5), 1);
            case "numbers" -> {
                SeededRandom random = new SeededRandom(4);
                double[] values = new double[ROWS * 2];
                Arrays.setAll(values, cell -> random.nextInt(200) / 7.0 - 10);
                yield DataMatrix.of(values, 2);
            }
            case "with gaps" ->
                DataMatrix.ofRatings(cells(ROWS * 5, cell -> cell % 1001 == 0 ? -128 : cell * 31 % 1009 % 4), 5);
            default -> DataMatrix.ofRatings(LikertRatings.of(ROWS, 9, 3, 3), 9);
        };
    }

    private static byte[] cells(int count, java.util.function.IntUnaryOperator value) {
        byte[] cells = new byte[count];
        for (int cell = 0; cell < count; cell++) {
            cells[cell] = (byte) value.applyAsInt(cell);
        }
        return cells;
    }
}
