package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.stability.BootstrapStability;

/** A virtual machine that makes a stability report for two to ten segments: {@code StabilityRun FILE VARIABLES PAIRS}. */
public final class StabilityRun {

    private StabilityRun() {}

    public static void main(String[] arguments) throws IOException {
        byte[] ratings = Files.readAllBytes(Path.of(arguments[0]));
        int variables = Integer.parseInt(arguments[1]);
        int pairs = Integer.parseInt(arguments[2]);
        PreparedData data = Preparation.withDefaults().prepare(DataMatrix.ofRatings(ratings, variables));
        var cold = new Meter();
        report(data, pairs, 0);
        EngineRun.print("cold", cold.processSeconds());
        for (int seed = 1; seed < 4; seed++) {
            report(data, pairs, seed);
        }
        var warm = new Meter();
        report(data, pairs, 4);
        EngineRun.print("cpu", warm.threadSeconds());
        EngineRun.print("wall", warm.wallSeconds());
    }

    private static void report(PreparedData data, int pairs, long seed) {
        for (int segments = 2; segments <= 10; segments++) {
            KMeansSolution solution =
                    KMeans.withSeed(seed).withRestarts(10).withBudget(0).solve(data, segments);
            BootstrapStability.of(data, solution.partition(), KMeans.forResamples(data, ResampleSearch.PUBLISHED), seed)
                    .resamples(0, pairs, Workers.callerOnly(), Progress.NONE);
        }
    }
}
