package org.waymark.clustering.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    /** A = LLᵀ with L = (2 0 0 | 1 3 0 | −1 2 1); above the diagonal nothing is read. */
    private final double[] matrix = {4, 99, 99, 2, 10, 99, -2, 5, 6};

    @Test
    void takesAMatrixApart() {
        assertTrue(Cholesky.decompose(matrix, 3));
        assertArrayEquals(new double[] {2, 99, 99, 1, 3, 99, -1, 2, 1}, matrix, 1e-14);
        assertEquals(Math.log(36), Cholesky.logDeterminant(matrix, 3), 1e-14);
    }

    @Test
    void solvesLinearEquations() {
        Cholesky.decompose(matrix, 3);
        // A (1, 2, 3)
        double[] vector = {2, 37, 26};
        Cholesky.solve(matrix, 3, vector);
        assertArrayEquals(new double[] {1, 2, 3}, vector, 1e-13);
    }

    @Test
    void refusesWhatIsNotPositiveDefinite() {
        assertFalse(Cholesky.decompose(new double[] {1, 0, 2, 1}, 2));
        assertFalse(Cholesky.decompose(new double[] {1, 0, 1, 1}, 2));
        assertFalse(Cholesky.decompose(new double[] {Double.NaN}, 1));
        assertFalse(Cholesky.decompose(new double[] {0}, 1));
    }
}
