package org.waymark.clustering.random;

/**
 * A sample in proportion to weights, drawn by equal steps along the cumulated weights from a random start. No item is
 * drawn less than its share rounded down or more than its share rounded up.
 */
public final class SystematicSample {

    private SystematicSample() {}

    /**
     * @param weights not negative, not all 0
     * @param size how many draws
     * @return how often each item is drawn; the counts add up to {@code size}, but for rounding of the last
     */
    public static int[] draw(double[] weights, int size, long seed) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double start = new SeededRandom(seed).nextDouble();
        int[] draws = new int[weights.length];
        double cumulated = 0;
        long before = 0;
        for (int item = 0; item < weights.length; item++) {
            cumulated += weights[item];
            long until = (long) Math.min(size, Math.ceil(cumulated / total * size - start));
            draws[item] = (int) Math.max(0, until - before);
            before = Math.max(before, until);
        }
        return draws;
    }
}
