package org.waymark.clustering.mixture;

/** What the covariance matrices of the components may look like, with the names of scikit-learn. */
public enum CovarianceShape {
    /** One variance per component, the same for all variables (mclust VII). */
    SPHERICAL,
    /** A variance per component and variable; no correlation within components (mclust VVI). */
    DIAGONAL,
    /** One matrix that all components share (mclust EEE). */
    TIED,
    /** A matrix per component (mclust VVV). */
    FULL;

    /** Free parameters of the covariance matrices. */
    int parameters(int components, int variables) {
        int matrix = variables * (variables + 1) / 2;
        return switch (this) {
            case SPHERICAL -> components;
            case DIAGONAL -> components * variables;
            case TIED -> matrix;
            case FULL -> components * matrix;
        };
    }

    /** Whether variables may be correlated within components. */
    boolean hasCorrelations() {
        return this == TIED || this == FULL;
    }
}
