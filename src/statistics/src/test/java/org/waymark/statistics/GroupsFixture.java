package org.waymark.statistics;

/** Groups of values that several tests share. */
public final class GroupsFixture {

    private GroupsFixture() {}

    /** Dried weight of plants under a control and two treatments: R {@code PlantGrowth} (Dobson 1983, table 7.1). */
    public static double[][] plantGrowth() {
        return new double[][] {
            {4.17, 5.58, 5.18, 6.11, 4.50, 4.61, 5.17, 4.53, 5.33, 5.14},
            {4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69},
            {6.31, 5.12, 5.54, 5.50, 5.37, 5.29, 4.92, 6.15, 5.80, 5.26}
        };
    }

    /**
     * Four groups that lie far apart: R {@code j <- 0:149; g <- factor(rep(1:4, each=150));
     * y <- c(sapply(0:3, function(k) 3*k + 2*sin(1.7*j*(k+1) + k) + 0.01*(j%%5)))}.
     */
    public static double[][] farApart() {
        double[][] groups = new double[4][150];
        for (int k = 0; k < groups.length; k++) {
            for (int j = 0; j < groups[k].length; j++) {
                groups[k][j] = 3 * k + 2 * Math.sin(1.7 * j * (k + 1) + k) + 0.01 * (j % 5);
            }
        }
        return groups;
    }

    /** The same rounded to whole numbers, which makes many of them equal: R {@code round(y)}. */
    public static double[][] farApartWithTies() {
        double[][] groups = farApart();
        for (double[] group : groups) {
            for (int j = 0; j < group.length; j++) {
                group[j] = Math.rint(group[j]);
            }
        }
        return groups;
    }
}
