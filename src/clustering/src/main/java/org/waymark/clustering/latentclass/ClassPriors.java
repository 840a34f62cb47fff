package org.waymark.clustering.latentclass;

import java.util.Arrays;

/** How likely each class is before any answer is known. Mutable. */
interface ClassPriors {

    /** Copies the probabilities of a class for neighbouring patterns, or their common one. */
    void copy(int ofClass, int first, int size, double[] into);

    /** Told the weighted memberships of neighbouring patterns, by class and place, in the expectation step. */
    void collect(double[][] weighted, int first, int size);

    /** The maximisation step. */
    void maximise(double[] classWeights);

    int parameters();

    /** The same for all patterns. */
    final class Shares implements ClassPriors {

        private final double[] shares;

        Shares(int classes) {
            this.shares = new double[classes];
            Arrays.fill(shares, 1.0 / classes);
        }

        @Override
        public void copy(int ofClass, int first, int size, double[] into) {
            Arrays.fill(into, 0, size, shares[ofClass]);
        }

        @Override
        public void collect(double[][] weighted, int first, int size) {
            // The weight of each class is all that is needed.
        }

        @Override
        public void maximise(double[] classWeights) {
            double total = Arrays.stream(classWeights).sum();
            Arrays.setAll(shares, number -> classWeights[number] / total);
        }

        @Override
        public int parameters() {
            return shares.length - 1;
        }
    }
}
