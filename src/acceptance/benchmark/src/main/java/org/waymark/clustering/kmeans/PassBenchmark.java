package org.waymark.clustering.kmeans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.clustering.distance.CodeKernel;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/** A pass over all rows in which hardly any row changes its segment: what a search does most of the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PassBenchmark {

    @Param("")
    public String file;

    @Param("20")
    public int variables;

    @Param("6")
    public int segments;

    /** vector, plain, or numbers, which are not coded. */
    @Param({"vector", "plain", "numbers"})
    public String kernel;

    private Passes passes;
    private Centroids centroids;
    private double[] weights;

    /** Brings the centres near their optimum. */
    @Setup
    public void prepare() throws IOException {
        byte[] ratings = Files.readAllBytes(Path.of(file));
        UniqueRows rows = Preparation.withDefaults()
                .prepare(DataMatrix.ofRatings(ratings, variables))
                .unique();
        var meter = new WorkMeter(new Checkpoint(Progress.NONE, Step.SEARCH, 1));
        CodeKernel.Factory kernels = kernel.equals("vector") ? CodeKernel.best() : CodeKernel.plain();
        passes = kernel.equals("numbers")
                ? new TilePasses(rows, segments, Workers.callerOnly(), meter)
                : new CodePasses(rows, segments, kernels, Workers.callerOnly(), meter);
        weights = new double[rows.weightedCount()];
        Arrays.setAll(weights, rows::weight);
        centroids = new Centroids(segments, rows);
        new Seeding(rows, passes).plusPlus(centroids, new SeededRandom(1));
        for (int pass = 0; pass < 30; pass++) {
            assign();
        }
    }

    @Benchmark
    public double assign() {
        passes.assign(centroids, weights);
        centroids.recentreAll();
        return centroids.within;
    }
}
