package org.waymark.clustering;

import java.util.Arrays;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.random.SeededRandom;

/** Data that nobody wants and everybody sends. */
enum DegenerateInput {
    /** One variable tells two kinds of people apart, the others are the same for all. */
    CONSTANT_COLUMNS(2) {
        @Override
        DataMatrix data() {
            return matrix(60, 5, (row, variable) -> variable == 2 ? row % 2 : 4);
        }
    },
    ONLY_DUPLICATES_OF_TWO_ROWS(2) {
        @Override
        DataMatrix data() {
            return matrix(80, 4, (row, variable) -> row % 4 == 0 ? variable : 3 - variable);
        }
    },
    ONLY_DUPLICATES_OF_ONE_ROW(1) {
        @Override
        DataMatrix data() {
            return matrix(80, 4, (row, variable) -> variable);
        }
    },
    ONE_ROW(1) {
        @Override
        DataMatrix data() {
            return matrix(1, 3, (row, variable) -> variable);
        }
    },
    FEWER_ROWS_THAN_SEGMENTS(2) {
        @Override
        DataMatrix data() {
            return matrix(2, 3, (row, variable) -> row + variable);
        }
    },
    EVERYTHING_MISSING(0) {
        @Override
        DataMatrix data() {
            return matrix(20, 3, (row, variable) -> Double.NaN);
        }
    },
    NEARLY_EVERYTHING_MISSING(5) {
        @Override
        DataMatrix data() {
            return matrix(200, 4, (row, variable) -> row % 4 == variable ? row % 5 : Double.NaN);
        }
    },
    OUTLIER(40) {
        @Override
        DataMatrix data() {
            SeededRandom random = new SeededRandom(2);
            return matrix(90, 3, (row, variable) -> row == 17 ? 1e12 : row % 3 + random.nextDouble());
        }
    },
    FIVE_HUNDRED_COLUMNS(40) {
        @Override
        DataMatrix data() {
            SeededRandom random = new SeededRandom(3);
            return matrix(120, 500, (row, variable) -> row % 2 * 3 + random.nextInt(3));
        }
    },
    HALF_THE_WEIGHTS_ARE_ZERO(40) {
        @Override
        DataMatrix data() {
            SeededRandom random = new SeededRandom(4);
            return matrix(100, 3, (row, variable) -> row % 4 / 2 * 6 + random.nextInt(5))
                    .withWeights(weights(100, row -> row % 2));
        }
    },
    ALL_BUT_ONE_WEIGHT_ARE_ZERO(1) {
        @Override
        DataMatrix data() {
            return matrix(50, 3, (row, variable) -> row % 7 + variable)
                    .withWeights(weights(50, row -> row == 3 ? 1 : 0));
        }
    },
    TINY_DIFFERENCES(2) {
        @Override
        DataMatrix data() {
            return matrix(60, 2, (row, variable) -> 1 + (row % 2) * 1e-13);
        }
    },
    A_MILLION_ROWS_OF_TWO_KINDS(2) {
        @Override
        DataMatrix data() {
            byte[] ratings = new byte[4_000_000];
            for (int cell = 0; cell < ratings.length; cell++) {
                ratings[cell] = (byte) (cell / 4 % 3 == 0 ? 5 : 2);
            }
            return DataMatrix.ofRatings(ratings, 4);
        }
    },
    /** Enough ratings to be kept as codes. */
    MANY_RATINGS_WITH_CONSTANT_COLUMNS(5) {
        @Override
        DataMatrix data() {
            return matrix(60_000, 4, (row, variable) -> variable == 1 ? row % 5 : 3);
        }
    },
    MANY_RATINGS_OF_ONE_KIND(1) {
        @Override
        DataMatrix data() {
            return matrix(60_000, 4, (row, variable) -> variable);
        }
    },
    MANY_RATINGS_NEARLY_ALL_MISSING(40) {
        @Override
        DataMatrix data() {
            SeededRandom random = new SeededRandom(5);
            return matrix(60_000, 4, (row, variable) -> random.nextInt(50) == 0 ? random.nextInt(9) : Double.NaN);
        }
    };

    /** Different rows of weight above 0 that have a value, or 40 for that many or more. */
    private final int distinct;

    DegenerateInput(int distinct) {
        this.distinct = distinct;
    }

    abstract DataMatrix data();

    /** Whether so many segments can be told apart. */
    boolean has(int segments) {
        return segments <= distinct;
    }

    private static DataMatrix matrix(int rows, int variables, Cell cell) {
        double[] values = new double[rows * variables];
        Arrays.setAll(values, index -> cell.value(index / variables, index % variables));
        return DataMatrix.of(values, variables);
    }

    private static double[] weights(int rows, java.util.function.IntToDoubleFunction weight) {
        double[] weights = new double[rows];
        Arrays.setAll(weights, weight::applyAsDouble);
        return weights;
    }

    private interface Cell {
        double value(int row, int variable);
    }
}
