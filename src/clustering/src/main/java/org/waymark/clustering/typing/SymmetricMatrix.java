package org.waymark.clustering.typing;

/**
 * A positive definite matrix of which the lower triangle is filled, for solving equations by the decomposition of
 * Cholesky (Golub, Van Loan 2013, Matrix Computations, 4.2).
 */
final class SymmetricMatrix {

    private final double[][] lower;

    /** @param lower square; only cells with column ≤ row are read; overwritten by {@link #decompose} */
    SymmetricMatrix(double[][] lower) {
        this.lower = lower;
    }

    /** @throws ArithmeticException when the matrix is not positive definite */
    SymmetricMatrix decompose() {
        for (int row = 0; row < lower.length; row++) {
            double[] own = lower[row];
            for (int column = 0; column <= row; column++) {
                double[] other = lower[column];
                double rest = own[column];
                for (int before = 0; before < column; before++) {
                    rest -= own[before] * other[before];
                }
                own[column] = column < row ? rest / other[column] : root(rest);
            }
        }
        return this;
    }

    /** The solution of the equations with this right side, after {@link #decompose}. */
    double[] solve(double[] right) {
        double[] solution = right.clone();
        for (int row = 0; row < solution.length; row++) {
            for (int column = 0; column < row; column++) {
                solution[row] -= lower[row][column] * solution[column];
            }
            solution[row] /= lower[row][row];
        }
        for (int row = solution.length - 1; row >= 0; row--) {
            solution[row] /= lower[row][row];
            for (int column = 0; column < row; column++) {
                solution[column] -= lower[row][column] * solution[row];
            }
        }
        return solution;
    }

    private static double root(double pivot) {
        if (!(pivot > 0)) {
            throw new ArithmeticException("The matrix is not positive definite");
        }
        return Math.sqrt(pivot);
    }
}
