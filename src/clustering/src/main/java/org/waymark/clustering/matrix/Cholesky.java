package org.waymark.clustering.matrix;

/**
 * The Cholesky decomposition A = LLᵀ of symmetric positive definite matrices, in place (Golub, Van Loan 2013, "Matrix
 * Computations", section 4.2). A matrix of order n is an array of n² numbers, row after row; of A only the lower triangle
 * is read, of L only the lower triangle is written.
 */
public final class Cholesky {

    private Cholesky() {}

    /**
     * Overwrites the lower triangle of A with L.
     *
     * @return false when A is not positive definite; A is then spoilt
     */
    public static boolean decompose(double[] matrix, int order) {
        for (int row = 0; row < order; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row * order + column] - dot(matrix, row * order, matrix, column * order, column);
                if (column < row) {
                    matrix[row * order + column] = rest / matrix[column * order + column];
                } else if (rest > 0 && rest < Double.POSITIVE_INFINITY) {
                    matrix[row * order + row] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Solves LLᵀx = b in place of b. */
    public static void solve(double[] lower, int order, double[] vector) {
        for (int row = 0; row < order; row++) {
            vector[row] = (vector[row] - dot(lower, row * order, vector, 0, row)) / lower[row * order + row];
        }
        for (int row = order - 1; row >= 0; row--) {
            vector[row] /= lower[row * order + row];
            for (int above = 0; above < row; above++) {
                vector[above] -= lower[row * order + above] * vector[row];
            }
        }
    }

    /** ln det A = 2 Σ ln Lᵢᵢ. */
    public static double logDeterminant(double[] lower, int order) {
        double sum = 0;
        for (int row = 0; row < order; row++) {
            sum += Math.log(lower[row * order + row]);
        }
        return 2 * sum;
    }

    private static double dot(double[] first, int from, double[] second, int start, int length) {
        double sum = 0;
        for (int at = 0; at < length; at++) {
            sum += first[from + at] * second[start + at];
        }
        return sum;
    }
}
