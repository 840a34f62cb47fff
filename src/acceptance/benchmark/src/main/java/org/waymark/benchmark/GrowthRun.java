package org.waymark.benchmark;

import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/**
 * A virtual machine that measures fits of growing data: {@code GrowthRun ROWS VARIABLES SEGMENTS REPEATS …}, four numbers
 * for each size. Prints seconds of CPU, of which the preparation, under {@code rows/variables/segments}.
 */
public final class GrowthRun {

    private GrowthRun() {}

    public static void main(String[] arguments) {
        fit(LikertData.ratings(200_000, 20, 9), 20, 6);
        fit(LikertData.ratings(200_000, 20, 9), 20, 6);
        for (int at = 0; at < arguments.length; at += 4) {
            int rows = Integer.parseInt(arguments[at]);
            int variables = Integer.parseInt(arguments[at + 1]);
            int segments = Integer.parseInt(arguments[at + 2]);
            int repeats = Integer.parseInt(arguments[at + 3]);
            byte[] ratings = LikertData.ratings(rows, variables, 9);
            double[] seconds = new double[repeats];
            double[] preparing = new double[repeats];
            for (int repeat = 0; repeat < repeats; repeat++) {
                double[] times = fit(ratings, variables, segments);
                preparing[repeat] = times[0];
                seconds[repeat] = times[1];
            }
            String size = rows + "/" + variables + "/" + segments;
            EngineRun.print(size, EngineRun.median(seconds));
            EngineRun.print("preparing " + size, EngineRun.median(preparing));
        }
    }

    private static double[] fit(byte[] ratings, int variables, int segments) {
        var meter = new Meter();
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.ofRatings(ratings, variables));
        double preparing = meter.threadSeconds();
        KMeansSolution solution =
                KMeans.withSeed(1).withRestarts(1).withBudget(0).solve(data, segments);
        if (solution.segments() != segments) {
            throw new IllegalStateException("another number of segments");
        }
        return new double[] {preparing, meter.threadSeconds()};
    }
}
