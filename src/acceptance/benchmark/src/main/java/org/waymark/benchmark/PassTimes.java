package org.waymark.benchmark;

import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.waymark.clustering.kmeans.PassBenchmark;
import org.waymark.clustering.latentclass.EmBenchmark;

/** Times of single passes, by JMH. It measures wall time; the fastest tenth is hardly held up by other processes. */
final class PassTimes {

    private PassTimes() {}

    /** @return milliseconds of a pass of k-means */
    static double kmeans(Path file, int variables, int segments, String kernel) throws RunnerException {
        return fastestTenth(options(PassBenchmark.class, file, variables)
                .param("segments", String.valueOf(segments))
                .param("kernel", kernel));
    }

    /** @return milliseconds of a pass of EM */
    static double latentClasses(Path file, int variables, int classes) throws RunnerException {
        return fastestTenth(options(EmBenchmark.class, file, variables).param("classes", String.valueOf(classes)));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, Path file, int variables) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .param("file", file.toString())
                .param("variables", String.valueOf(variables))
                .forks(1)
                .jvmArgs("-Xmx1500m", "--add-modules=jdk.incubator.vector")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT);
    }

    private static double fastestTenth(ChainedOptionsBuilder builder) throws RunnerException {
        Options options = builder.build();
        RunResult result = new Runner(options).runSingle();
        return result.getPrimaryResult().getStatistics().getPercentile(10) / 1000;
    }
}
