package org.waymark.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts each measurement in a process of its own, on one core where the system can do that. */
final class Processes {

    private final Path peers;

    Processes(Path peers) {
        this.peers = peers;
    }

    /** A fresh virtual machine with our class path. */
    Figures java(int cores, String heap, String mainClass, Object... arguments) throws IOException {
        return java(cores, List.of("-Xmx" + heap, "--add-modules=jdk.incubator.vector"), mainClass, arguments);
    }

    Figures java(int cores, List<String> options, String mainClass, Object... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return run(cores, command);
    }

    /** The Python of the system, which has the packages of the system. */
    Figures python(String script, Object... arguments) throws IOException {
        return interpreted("python3", script, arguments);
    }

    Figures r(String script, Object... arguments) throws IOException {
        return interpreted("Rscript", script, arguments);
    }

    private Figures interpreted(String interpreter, String script, Object... arguments) throws IOException {
        Path program = Path.of("/usr/bin", interpreter);
        if (!Files.isExecutable(program)) {
            return Figures.of(List.of("missing=" + interpreter));
        }
        var command = new ArrayList<String>(
                List.of(program.toString(), peers.resolve(script).toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return run(1, command);
    }

    private static Figures run(int cores, List<String> command) throws IOException {
        var pinned = new ArrayList<String>();
        int available = Runtime.getRuntime().availableProcessors();
        if (cores < available && new File("/usr/bin/taskset").canExecute()) {
            pinned.addAll(List.of("taskset", "-c", (available - cores) + "-" + (available - 1)));
        }
        pinned.addAll(command);
        var builder = new ProcessBuilder(pinned).redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String threads : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")) {
            builder.environment().put(threads, String.valueOf(cores));
        }
        Process process = builder.start();
        try (var output = process.inputReader()) {
            return Figures.of(output.lines().toList());
        }
    }
}
