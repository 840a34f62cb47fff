package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the measurements were made on, and how fast it can read. */
final class Machine {

    /** Few enough to be done before another process gets the core. */
    private static final int STEPS = 1_000_000;

    private Machine() {}

    static String description() throws IOException {
        String processor = line("/proc/cpuinfo", "model name");
        String memory = line("/proc/meminfo", "MemTotal");
        return "%s, %d cores, %s memory, Java %s, load %s before"
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        memory,
                        System.getProperty("java.version"),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static String line(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    /** GB a second that one thread reads in order from memory that is in no cache. */
    static double bandwidth() {
        long[] numbers = new long[12_500_000];
        Arrays.fill(numbers, 3);
        double best = 0;
        long sum = 0;
        for (int repeat = 0; repeat < 40; repeat++) {
            long start = System.nanoTime();
            sum += sum(numbers);
            best = Math.max(best, numbers.length * 8.0 / (System.nanoTime() - start));
        }
        return sum == 0 ? Double.NaN : best;
    }

    /** Four sums at a time, so that additions do not wait for each other. */
    private static long sum(long[] numbers) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int at = 0; at < numbers.length; at += 4) {
            a += numbers[at];
            b += numbers[at + 1];
            c += numbers[at + 2];
            d += numbers[at + 3];
        }
        return a + b + c + d;
    }

    /** Billions of additions a second of one thread, each waiting for the one before: the clock of a core. */
    static double gigahertz() {
        double best = 0;
        long state = 1;
        for (int repeat = 0; repeat < 300; repeat++) {
            long start = System.nanoTime();
            for (int step = 0; step < STEPS; step++) {
                // An exclusive or and a rotation, one cycle each, which no compiler shortens.
                state = Long.rotateLeft(state ^ step, 7);
            }
            best = Math.max(best, 2.0 * STEPS / (System.nanoTime() - start));
        }
        return state == 0 ? Double.NaN : best;
    }
}
