package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.waymark.survey.response.LoadRun;

/**
 * Measures everything, and writes the report after each part, for whoever has not the time for all: {@code Benchmark PEERS FOLDER REPORT quick|usual|all}.
 */
public final class Benchmark {

    private static final int VARIABLES = 20;
    private static final int SEGMENTS = 6;

    private final Processes processes;
    private final Path folder;
    private final String scope;
    private final Path file;
    private final Report report = new Report();

    private Benchmark(Path peers, Path folder, Path file, String scope) {
        this.processes = new Processes(peers);
        this.folder = folder;
        this.file = file;
        this.scope = scope;
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(arguments[1], "benchmark"));
        new Benchmark(Path.of(arguments[0]), folder, Path.of(arguments[2]), arguments[3]).run();
    }

    private void run() throws IOException, RunnerException {
        boolean quick = scope.equals("quick");
        long start = System.nanoTime();
        report.text("%s, %s.", LocalDate.now(), Machine.description());
        Path million = ratings(1_000_000);
        report.heading("K-means, 1,000,000 × 20, k = 6, one start");
        new KMeansComparison(processes, report, million, 1).run(!quick, true);
        report.write(file);
        report.heading("K-means, 100,000 × 20, k = 6, four starts");
        new KMeansComparison(processes, report, ratings(100_000), 4).run(false, false);
        report.heading("K-means, 10,000 × 20, k = 6, twenty starts");
        new KMeansComparison(processes, report, ratings(10_000), 20).run(false, false);
        limits(million);
        report.write(file);
        latentClasses();
        report.write(file);
        stability();
        report.write(file);
        if (!quick) {
            growth();
            report.write(file);
            tenMillion();
            report.write(file);
        }
        loading();
        report.write(file);
        report.paragraph("All of it took %.0f minutes.", (System.nanoTime() - start) / 6e10);
        report.write(file);
    }

    private Path ratings(int rows) throws IOException {
        return LikertData.write(folder, "ratings-" + rows, LikertData.ratings(rows, VARIABLES, 1));
    }

    private void limits(Path million) throws RunnerException {
        report.heading("A pass over a million rows, and what the machine allows");
        double bandwidth = Machine.bandwidth();
        double gigahertz = Machine.gigahertz();
        double vector = PassTimes.kmeans(million, VARIABLES, SEGMENTS, "vector");
        report.header("kernel", "ms a pass");
        report.row("codes, Vector API", vector);
        report.row("codes, plain Java", PassTimes.kmeans(million, VARIABLES, SEGMENTS, "plain"));
        report.row("numbers, vectorised by HotSpot", PassTimes.kmeans(million, VARIABLES, SEGMENTS, "numbers"));
        // Ten groups of two ratings; the six centres fill two blocks of four; 32 rows at once; the segment is 4 bytes.
        double bytes = 1e6 * (10 + 4) / bandwidth / 1e6;
        double instructions = 1e6 / 32 * 10 * 8 * 2 / (2 * gigahertz * 1e9) * 1e3;
        report.paragraph(
                "One core reads %.1f GB/s in order and runs at about %.1f GHz. A row is ten bytes of codes and four of its"
                        + " segment, so memory alone would take %.2f ms. Ten look-ups and additions for each of the eight"
                        + " places of two blocks of centres, 32 rows at once and two instructions a cycle, take %.2f ms."
                        + " The pass takes %.1f times that; the rest is the comparison of centres, the look at each row's"
                        + " result, and the exact computation of doubtful ones.",
                bandwidth, gigahertz, bytes, instructions, vector / instructions);
    }

    private void latentClasses() throws IOException, RunnerException {
        report.heading("Latent classes, a pass of EM, 20 yes/no items, 6 classes");
        report.header("rows", "Waymark ms", "NumPy ms", "times", "NumPy on distinct patterns ms", "times");
        for (int rows : scope.equals("quick") ? new int[] {100_000} : new int[] {100_000, 1_000_000}) {
            Path file = LikertData.write(folder, "choices-" + rows, LikertData.choices(rows, VARIABLES, SEGMENTS, 1));
            double ours = PassTimes.latentClasses(file, VARIABLES, SEGMENTS);
            Figures numpy = processes.python("latentclass.py", file, VARIABLES, SEGMENTS);
            report.row(
                    rows,
                    ours,
                    numpy.has("missing") ? "not installed" : numpy.number("rows"),
                    numpy.number("rows") / ours,
                    numpy.number("patterns"),
                    numpy.number("patterns") / ours);
        }
    }

    private void stability() throws IOException {
        report.heading("Stability, 50 pairs of bootstrap samples, k = 2 … 10, ten starts, 1453 × 11 yes/no");
        Path file = LikertData.write(folder, "choices-1453", LikertData.choices(1453, 11, 4, 1));
        Figures ours = processes.java(1, "200m", StabilityRun.class.getName(), file, 11, 50);
        Figures r = processes.r("stability.R", file, 11, scope.equals("quick") ? 5 : 50, 10);
        double theirs = r.number("cpu") * (scope.equals("quick") ? 10 : 1);
        report.header("", "CPU s", "times Waymark's CPU");
        report.row("Waymark", ours.number("cpu"), 1.0);
        report.row(
                "Waymark, the first report of a fresh process, all its threads",
                ours.number("cold"),
                ours.number("cold") / ours.number("cpu"));
        report.row(
                "R, " + (r.has("missing") ? "not installed" : r.text("version")), theirs, theirs / ours.number("cpu"));
    }

    private void growth() throws IOException {
        report.heading("How time grows");
        List<int[]> sizes = List.of(
                new int[] {125_000, 20, 6},
                new int[] {250_000, 20, 6},
                new int[] {500_000, 20, 6},
                new int[] {1_000_000, 20, 6},
                new int[] {2_000_000, 20, 6},
                new int[] {500_000, 10, 6},
                new int[] {500_000, 40, 6},
                new int[] {500_000, 80, 6},
                new int[] {500_000, 20, 3},
                new int[] {500_000, 20, 12},
                new int[] {500_000, 20, 24});
        var arguments = new ArrayList<Object>();
        for (int[] size : sizes) {
            arguments.addAll(List.of(size[0], size[1], size[2], 3));
        }
        Figures figures = processes.java(1, "1500m", GrowthRun.class.getName(), arguments.toArray());
        report.header("rows", "variables", "k", "CPU s", "of which preparation");
        for (int[] size : sizes) {
            String name = size[0] + "/" + size[1] + "/" + size[2];
            report.row(size[0], size[1], size[2], figures.number(name), figures.number("preparing " + name));
        }
        report.paragraph(
                "Time grows with n to the power of %.2f, p to that of %.2f, k to that of %.2f.",
                exponent(sizes, figures, 0), exponent(sizes, figures, 1), exponent(sizes, figures, 2));
    }

    /** Over the sizes that differ from the usual one in this respect only. */
    private static double exponent(List<int[]> sizes, Figures figures, int respect) {
        int[] usual = {500_000, 20, 6};
        var amounts = new ArrayList<Double>();
        var times = new ArrayList<Double>();
        for (int[] size : sizes) {
            boolean others = true;
            for (int other = 0; other < usual.length; other++) {
                others &= other == respect || size[other] == usual[other];
            }
            if (others) {
                amounts.add((double) size[respect]);
                times.add(figures.number(size[0] + "/" + size[1] + "/" + size[2]));
            }
        }
        return Growth.exponent(amounts, times);
    }

    private void tenMillion() throws IOException {
        report.heading("Ten million");
        Figures figures = processes.java(1, "1200m", TenMillionRun.class.getName(), 10_000_000, VARIABLES, SEGMENTS);
        report.header("", "CPU s", "wall s", "of which preparation", "peak memory MB", "distinct rows");
        report.row(
                "10,000,000 × 20, k = 6, one core, with the compiler and the collector",
                figures.number("cpu"),
                figures.number("wall"),
                figures.number("preparing"),
                Math.rint(figures.number("memory")),
                "%.0f".formatted(figures.number("distinct")));
    }

    private void loading() throws IOException {
        report.heading("Loading responses into columns, 60 questions, from the database");
        report.header("database", "responses", "wall s", "CPU s of the reader", "heap");
        for (String database : List.of("h2", "postgresql")) {
            load(database, scope.equals("quick") ? 20_000 : 100_000, "512m");
        }
        if (scope.equals("all")) {
            load("postgresql", 1_000_000, "2g");
        }
    }

    private void load(String database, int responses, String heap) throws IOException {
        Path data = Files.createTempDirectory(folder, database);
        Figures figures = processes.java(2, heap, LoadRun.class.getName(), database, responses, data);
        report.row(database, responses, figures.number("wall"), figures.number("cpu"), heap);
    }
}
