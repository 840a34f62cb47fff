package org.waymark.clustering.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataMatrixTest {

    private static final double NONE = Double.NaN;

    @Test
    void keepsValuesWeightsAndNames() {
        DataMatrix data = DataMatrix.ofRows(new double[] {1.5, NONE}, new double[] {2, 7})
                .withWeights(new double[] {0.5, 2})
                .withNames(List.of("price", "taste"));
        assertEquals(2, data.rows());
        assertEquals(1.5, data.value(0, 0));
        assertEquals(NONE, data.value(0, 1));
        assertEquals(1, data.missingIn(0));
        assertEquals(2, data.weight(1));
        assertEquals(List.of("price", "taste"), data.names());
        assertEquals(List.of("variable 1"), DataMatrix.of(new double[] {4}, 1).names());
    }

    @Test
    void keepsSmallWholeNumbersAsBytes() {
        assertTrue(DataMatrix.of(new double[] {1, 5, NONE, -127, 127, 0}, 2).holdsRatings());
        assertFalse(DataMatrix.of(new double[] {1, 5, 1.5, 3}, 2).holdsRatings());
        assertFalse(DataMatrix.of(new double[] {1, 128}, 2).holdsRatings());
    }

    @Test
    void doesNotChangeWhenTheArraysGivenDo() {
        double[] values = {0.5, 1.5};
        byte[] ratings = {1, DataMatrix.MISSING_RATING};
        DataMatrix numbers = DataMatrix.of(values, 1);
        DataMatrix bytes = DataMatrix.ofRatings(ratings, 1);
        values[0] = 9;
        ratings[0] = 9;
        assertEquals(0.5, numbers.value(0, 0));
        assertEquals(1, bytes.value(0, 0));
        assertEquals(NONE, bytes.value(1, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e76, -1e200})
    void refusesValuesWhoseSquaresCannotBeAddedUp(double value) {
        String message = messageOf(() -> DataMatrix.of(new double[] {1, 2, 3, value}, 2));
        assertTrue(message.startsWith("Row 2, variable 2 is " + value), message);
    }

    @Test
    void takesValuesNextToZeroAsZero() {
        assertEquals(0, DataMatrix.of(new double[] {1e-80, 0.5}, 1).value(0, 0));
    }

    @Test
    void refusesWhatIsNoMatrix() {
        assertEquals("There are no rows to cluster", messageOf(() -> DataMatrix.of(new double[0], 3)));
        assertEquals("There is no variable to cluster on", messageOf(() -> DataMatrix.of(new double[0], 0)));
        assertEquals("There is no variable to cluster on", messageOf(DataMatrix::ofRows));
        assertEquals("5 values do not fill rows of 2 variables", messageOf(() -> DataMatrix.of(new double[5], 2)));
        assertEquals(
                "All rows must have as many values as the first, 1",
                messageOf(() -> DataMatrix.ofRows(new double[1], new double[2])));
    }

    @Test
    void refusesWeightsThatAreNone() {
        DataMatrix data = DataMatrix.of(new double[] {1, 2}, 1);
        assertEquals("All weights are 0, so no row counts", messageOf(() -> data.withWeights(new double[2])));
        assertEquals("3 weights were given for 2 rows", messageOf(() -> data.withWeights(new double[3])));
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e60}) {
            String message = messageOf(() -> data.withWeights(new double[] {1, weight}));
            assertTrue(message.startsWith("The weight of row 2 is " + weight), message);
        }
    }

    static String messageOf(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(IllegalArgumentException.class, action).getMessage();
    }
}
