package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** K-means of everybody on the same file. */
final class KMeansComparison {

    private static final int VARIABLES = 20;
    private static final int SEGMENTS = 6;

    /** Large data is searched on a sample, where a start costs little. */
    private static final int OWN_STARTS = 4;

    private final Processes processes;
    private final Report report;
    private final Path file;
    private final int starts;
    private double ours = Double.NaN;
    private double ourWithin = Double.NaN;

    KMeansComparison(Processes processes, Report report, Path file, int starts) {
        this.processes = processes;
        this.report = report;
        this.file = file;
        this.starts = starts;
    }

    void run(boolean everybody, boolean large) throws IOException {
        report.header("", "CPU s", "wall s", "times Waymark's CPU", "within sum of squares", "peak memory MB");
        Figures waymark = own(1);
        ours = waymark.number("cpu");
        ourWithin = waymark.number("within");
        row("Waymark", waymark);
        row("Waymark, plain kernel", plain());
        row("Waymark, two threads", own(2));
        for (String algorithm : List.of("lloyd", "elkan")) {
            for (String type : List.of("float32", "float64")) {
                if (everybody || type.equals("float32")) {
                    peer("scikit-learn " + algorithm + " " + type, sklearn(algorithm, type));
                }
            }
        }
        row("Commons Math 3.6.1", jvm(Engine.COMMONS_MATH, large ? 1 : 3));
        if (everybody) {
            row("Tribuo 4.3.2", jvm(Engine.TRIBUO, 1));
            peer("R Hartigan-Wong", r("Hartigan-Wong"));
        }
    }

    private Figures own(int threads) throws IOException {
        return own(threads, "--add-modules=jdk.incubator.vector");
    }

    private Figures plain() throws IOException {
        return own(1, "-Dwaymark.kernel=plain");
    }

    private Figures own(int threads, String kernel) throws IOException {
        return processes.java(
                threads,
                List.of("-Xmx112m", "-XX:+UseSerialGC", kernel),
                EngineRun.class.getName(),
                Engine.WAYMARK,
                file,
                VARIABLES,
                SEGMENTS,
                Math.max(OWN_STARTS, starts),
                threads,
                5);
    }

    private Figures jvm(Engine engine, int repeats) throws IOException {
        return processes.java(
                1, "3g", EngineRun.class.getName(), engine, file, VARIABLES, SEGMENTS, starts, 1, repeats);
    }

    /** The faster of two seeds, for they need very different numbers of passes. */
    private Figures sklearn(String algorithm, String type) throws IOException {
        Figures first = processes.python("kmeans.py", file, VARIABLES, SEGMENTS, starts, 1, algorithm, type);
        Figures second = first.has("missing")
                ? first
                : processes.python("kmeans.py", file, VARIABLES, SEGMENTS, starts, 2, algorithm, type);
        return second.number("cpu") < first.number("cpu") ? second : first;
    }

    private Figures r(String algorithm) throws IOException {
        return processes.r("kmeans.R", file, VARIABLES, SEGMENTS, starts, 1, algorithm);
    }

    private void peer(String name, Figures figures) {
        if (figures.has("missing")) {
            report.row(name, "not installed", "", "", "", "");
        } else {
            row(name + ", " + figures.text("version"), figures);
        }
    }

    private void row(String name, Figures figures) {
        double within = figures.number("within");
        String quality = "%.3f".formatted(within);
        double worse = within / ourWithin - 1;
        report.row(
                name,
                figures.number("cpu"),
                figures.number("wall"),
                figures.number("cpu") / ours,
                Math.abs(worse) < 1e-9 ? quality : quality + " (%+.2g %%)".formatted(100 * worse),
                Math.rint(figures.number("memory")));
    }
}
