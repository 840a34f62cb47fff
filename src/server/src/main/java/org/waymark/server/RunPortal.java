package org.waymark.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the portal in the foreground until Ctrl-C: what {@code ./mvnw -Prun} ends in. */
public final class RunPortal {

    private static final String SET_UP_LINE = "One-time set-up secret: ";

    private final PrintStream out;
    private final Map<String, String> variables;

    private RunPortal(PrintStream out, Map<String, String> variables) {
        this.out = out;
        this.variables = variables;
    }

    /** @param arguments folder of Payara, folder of the JDBC drivers, server-config, the EAR */
    public static void main(String[] arguments) {
        try {
            var installation = new Installation(
                    Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            new RunPortal(System.out, System.getenv()).run(installation);
        } catch (StartException e) {
            System.out.println();
            System.out.println(e.getMessage());
            // Maven would wrap the one sentence that helps into thirty that do not
            Runtime.getRuntime().halt(1);
        }
    }

    private void run(Installation installation) {
        long start = System.nanoTime();
        Settings settings = Settings.from(variables);
        boolean demo = !"false".equalsIgnoreCase(variables.get("WAYMARK_DEMO"));
        var environment = new HashMap<String, String>();
        environment.put("WAYMARK_DEMO", String.valueOf(demo));
        environment.putIfAbsent(
                "WAYMARK_PUBLIC_URL",
                variables.getOrDefault("WAYMARK_PUBLIC_URL", "http://localhost:" + settings.httpPort()));
        Domain domain = Domain.create(installation, settings.with(environment));
        Map<String, String> signIns = demo ? DemoSignIns.of(settings.data()) : Map.of();
        out.printf("%nStarting Payara on port %d …%n", settings.httpPort());
        try (Payara payara = Payara.start(domain)) {
            payara.awaitAnswer("/sign-in", List.of(200));
            welcome(payara, signIns, Duration.ofNanos(System.nanoTime() - start));
            payara.awaitEnd();
        }
    }

    private void welcome(Payara payara, Map<String, String> signIns, Duration duration) {
        out.printf("%nWaymark is ready after %d s: %s/%n%n", duration.toSeconds(), payara.address());
        if (!signIns.isEmpty()) {
            out.println("Sign in to the demo study as one of");
            signIns.forEach(
                    (email, password) -> out.printf("  %-22s  %s  %s%n", email, password, DemoSignIns.purpose(email)));
        } else {
            setUpSecret(payara.domain().log())
                    .ifPresent(secret -> out.printf("Set up the first administrator there. %s%n", secret));
        }
        out.printf(
                "%nData: %s%nLog:  %s%n",
                payara.domain().settings().data(), payara.domain().log());
        out.printf("Stop with Ctrl-C.%n");
        out.flush();
    }

    private static Optional<String> setUpSecret(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(SET_UP_LINE))
                    .map(line -> line.substring(line.indexOf(SET_UP_LINE)).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
