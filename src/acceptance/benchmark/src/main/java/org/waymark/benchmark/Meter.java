package org.waymark.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Time of this process, and its memory. */
final class Meter {

    private final com.sun.management.OperatingSystemMXBean system =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long wall = System.nanoTime();
    private final long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    private final long process = system.getProcessCpuTime();

    double wallSeconds() {
        return (System.nanoTime() - wall) / 1e9;
    }

    /** Of the thread that made this meter. */
    double threadSeconds() {
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9;
    }

    /** With the compiler and the collector. */
    double processSeconds() {
        return (system.getProcessCpuTime() - process) / 1e9;
    }

    /** Most memory the process ever had in RAM, in MB. */
    static double peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
