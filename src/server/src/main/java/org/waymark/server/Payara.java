package org.waymark.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running Payara: one child process of this one, which ends with it. */
public final class Payara implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern FAILED_COMMAND = Pattern.compile("Boot Command (\\S+) .*failed");

    private final Domain domain;
    private final Process process;
    private final Thread stopWithUs;

    private Payara(Domain domain, Process process) {
        this.domain = domain;
        this.process = process;
        this.stopWithUs = new Thread(this::stop, "stop-payara");
        Runtime.getRuntime().addShutdownHook(stopWithUs);
    }

    /** Starts the domain's process and returns at once; see {@link #awaitAnswer}. */
    public static Payara start(Domain domain) {
        try {
            var builder = new ProcessBuilder(command(domain));
            builder.environment().putAll(domain.settings().processEnvironment());
            builder.redirectErrorStream(true);
            builder.redirectOutput(domain.folder().resolve("logs/console.log").toFile());
            Process process = builder.start();
            // Payara reads the admin password from its standard input, and waits until that is closed
            process.getOutputStream().close();
            return new Payara(domain, process);
        } catch (IOException e) {
            throw new StartException("Payara cannot be started: %s".formatted(e.getMessage()), e);
        }
    }

    public Domain domain() {
        return domain;
    }

    public String address() {
        return "http://localhost:" + domain.ports().http();
    }

    /**
     * Waits until the path answers with one of the given statuses.
     *
     * @throws StartException when the server ends, a boot command fails (a deployment, above all), or nothing answers
     */
    public void awaitAnswer(String path, List<Integer> statuses) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        awaitUntil(() -> answers(client, request, statuses));
    }

    private void awaitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            failIfBroken();
            if (condition.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new StartException("The server was not ready within %d minutes. Its log: %s"
                .formatted(PATIENCE.toMinutes(), domain.log()));
    }

    /**
     * Waits until the server runs and has obeyed its boot commands, for a server without a portal.
     *
     * @throws StartException as {@link #awaitAnswer}
     */
    public void awaitStart() {
        awaitUntil(() -> logText().contains("Boot Command create-jdbc-resource returned with result SUCCESS"));
    }

    /**
     * Waits until the portal has loaded its demo study.
     *
     * @throws StartException as {@link #awaitAnswer}, and when the study cannot be loaded
     */
    public void awaitDemo() {
        awaitUntil(() -> logText().contains("The demo study was "));
        if (!logText().contains("The demo study was loaded: HTTP 2")) {
            throw new StartException("The demo study was not loaded. Its log: %s".formatted(domain.log()));
        }
    }

    /** Returns when the process has ended, whoever ended it. */
    public void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process id, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process without any chance to tidy up, as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
        forgetHook();
    }

    @Override
    public void close() {
        stop();
        forgetHook();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopWithUs);
        } catch (IllegalStateException e) {
            // the JVM is going down already, and the hook with it
        }
    }

    /** Payara assembles its long command line itself; only the process is ours. */
    private static List<String> command(Domain domain) throws IOException {
        Path folder = domain.folder().toAbsolutePath();
        Process asadmin = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        domain.installation().adminClient().toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        folder.getParent().toString(),
                        "--prebootcommandfile",
                        domain.preboot().toString(),
                        "--postbootcommandfile",
                        domain.postboot().toString(),
                        folder.getFileName().toString())
                .redirectErrorStream(true)
                .start();
        asadmin.getOutputStream().close();
        String output = new String(asadmin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = output.lines().toList();
        int first = lines.indexOf("Dump of JVM Invocation line that would be used to launch:") + 1;
        int last = lines.indexOf("Command start-domain executed successfully.");
        if (first < 1 || last < first) {
            throw new StartException("Payara's domain cannot be read:%n%s".formatted(output));
        }
        var command = new ArrayList<>(lines.subList(first, last));
        command.removeIf(String::isBlank);
        command.set(0, java());
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void failIfBroken() {
        if (!process.isAlive()) {
            throw new StartException("Payara ended while it was starting. Its log: %s".formatted(domain.log()));
        }
        Matcher failed = FAILED_COMMAND.matcher(logText());
        if (failed.find()) {
            throw new StartException(
                    "Payara's command \"%s\" failed. Its log: %s".formatted(failed.group(1), domain.log()));
        }
    }

    private String logText() {
        try {
            return Files.exists(domain.log()) ? Files.readString(domain.log()) : "";
        } catch (IOException e) {
            // the log is rotated or half written; the next look will do
            return "";
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request, List<Integer> statuses) {
        try {
            return statuses.contains(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Interrupted while the portal was starting.");
        }
    }
}
