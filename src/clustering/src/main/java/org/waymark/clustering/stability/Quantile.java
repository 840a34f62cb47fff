package org.waymark.clustering.stability;

/** Quantiles, linear between neighbours (R {@code quantile}, type 7). */
final class Quantile {

    private Quantile() {}

    /**
     * @param sorted ascending, at least one
     * @param share 0–1
     */
    static double of(double[] sorted, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of a quantile must be between 0 and 1, not " + share);
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
