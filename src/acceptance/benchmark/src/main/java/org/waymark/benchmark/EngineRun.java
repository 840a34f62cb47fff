package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A virtual machine that measures one engine: {@code EngineRun ENGINE FILE VARIABLES SEGMENTS STARTS THREADS REPEATS}. It
 * warms up on the first rows, then fits with other seeds and prints the medians of time and quality.
 */
public final class EngineRun {

    private static final int WARM_UP_ROWS = 15_000;
    private static final double WARM_UP_SECONDS = 4;

    private EngineRun() {}

    public static void main(String[] arguments) throws IOException {
        Engine engine = Engine.valueOf(arguments[0]);
        byte[] ratings = Files.readAllBytes(Path.of(arguments[1]));
        int variables = Integer.parseInt(arguments[2]);
        int segments = Integer.parseInt(arguments[3]);
        int starts = Integer.parseInt(arguments[4]);
        int threads = Integer.parseInt(arguments[5]);
        int repeats = Integer.parseInt(arguments[6]);
        warmUp(engine, ratings, variables, segments, threads);
        Engine.Fit fit = engine.load(ratings, variables, threads);
        double[] cpu = new double[repeats];
        double[] wall = new double[repeats];
        double[] process = new double[repeats];
        double[] within = new double[repeats];
        for (int repeat = 0; repeat < repeats; repeat++) {
            var meter = new Meter();
            Supplier<int[]> found = fit.search(segments, starts, repeat);
            cpu[repeat] = meter.threadSeconds();
            wall[repeat] = meter.wallSeconds();
            process[repeat] = meter.processSeconds();
            within[repeat] = within(ratings, variables, segments, found.get());
        }
        print("cpu", threads == 1 ? median(cpu) : median(process));
        print("process", median(process));
        print("wall", median(wall));
        print("within", median(within));
        print("memory", Meter.peakMegabytes());
    }

    private static void warmUp(Engine engine, byte[] ratings, int variables, int segments, int threads) {
        byte[] first = Arrays.copyOf(ratings, Math.min(ratings.length, WARM_UP_ROWS * variables));
        Engine.Fit fit = engine.load(first, variables, threads);
        var meter = new Meter();
        for (int seed = 1000; meter.wallSeconds() < WARM_UP_SECONDS; seed++) {
            fit.search(segments, 1, seed);
        }
    }

    /** The same computation for every engine. */
    private static double within(byte[] ratings, int variables, int segments, int[] segmentOf) {
        double[][] sums = new double[segments][variables];
        double[] sizes = new double[segments];
        double squares = 0;
        for (int row = 0; row < segmentOf.length; row++) {
            sizes[segmentOf[row]]++;
            for (int variable = 0; variable < variables; variable++) {
                double value = ratings[row * variables + variable];
                sums[segmentOf[row]][variable] += value;
                squares += value * value;
            }
        }
        for (int segment = 0; segment < segments; segment++) {
            for (double sum : sums[segment]) {
                squares -= sizes[segment] == 0 ? 0 : sum * sum / sizes[segment];
            }
        }
        return squares;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
