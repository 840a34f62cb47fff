package org.waymark.statistics.descriptive;

/** How lopsided values lie around the means of their groups. */
public final class Skewness {

    private Skewness() {}

    /**
     * The third moment over the second to the power of one and a half, of all deviations from the mean of their own
     * group; 0 for symmetric values and where there is no spread. For one group R {@code moments::skewness}.
     *
     * @param groups none empty, all values finite
     */
    public static double within(double[]... groups) {
        double second = 0;
        double third = 0;
        long n = 0;
        for (double[] group : groups) {
            double mean = Moments.of(group).mean();
            for (double value : group) {
                double deviation = value - mean;
                second += deviation * deviation;
                third += deviation * deviation * deviation;
            }
            n += group.length;
        }
        return second == 0 ? 0 : third / n / Math.pow(second / n, 1.5);
    }
}
