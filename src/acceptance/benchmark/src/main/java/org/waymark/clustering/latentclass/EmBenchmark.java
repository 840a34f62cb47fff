package org.waymark.clustering.latentclass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.Preparation;

/** A pass of expectation and maximisation over yes/no answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EmBenchmark {

    @Param("")
    public String file;

    @Param("20")
    public int variables;

    @Param("6")
    public int classes;

    private LatentClassModel model;

    @Setup
    public void prepare() throws IOException {
        DataMatrix data = DataMatrix.ofRatings(Files.readAllBytes(Path.of(file)), variables);
        Patterns patterns = Patterns.of(Preparation.withDefaults().prepare(data));
        var checkpoint = new Checkpoint(Progress.NONE, Step.SEARCH, 1);
        model = LatentClassModel.atRandom(CodedPatterns.of(data, patterns), classes, 1, checkpoint);
    }

    @Benchmark
    public double iterate() {
        return model.iterate();
    }
}
