package org.waymark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Payara domain folder, laid out anew for every start from Payara's template and {@code server-config}, so that what
 * runs is always what is written there. Only caches and logs of an earlier start are kept.
 */
public final class Domain {

    /** One instance needs no cluster, and starting one takes three seconds. */
    private static final String DATA_GRID = "<hazelcast-config-specific-configuration>";

    private static final String HEAP_OF_TEMPLATE = "<jvm-options>-Xmx512m</jvm-options>";
    private static final String REMOTE_SHELL =
            "org.apache.felix.shell,org.apache.felix.gogo.runtime,org.apache.felix.gogo.shell,"
                    + "org.apache.felix.gogo.command,org.apache.felix.shell.remote,org.apache.felix.fileinstall";

    private final Installation installation;
    private final Settings settings;
    private final Ports ports;
    private final Path folder;

    private Domain(Installation installation, Settings settings, Ports ports) {
        this.installation = installation;
        this.settings = settings;
        this.ports = ports;
        this.folder = settings.data().resolve("domain");
    }

    /** Lays out the domain below the data folder. */
    public static Domain create(Installation installation, Settings settings) {
        Ports ports = Ports.withHttp(settings.httpPort(), settings.httpAddress());
        if (settings.iiop() != null) {
            ports = ports.withIiop(settings.iiop());
        }
        var domain = new Domain(installation, settings, ports);
        try {
            domain.layOut();
            return domain;
        } catch (IOException e) {
            throw new StartException(
                    "The data folder %s cannot be written. Choose another: WAYMARK_DATA=/some/folder ./mvnw -Prun"
                            .formatted(settings.data()),
                    e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Ports ports() {
        return ports;
    }

    Installation installation() {
        return installation;
    }

    Settings settings() {
        return settings;
    }

    Path log() {
        return folder.resolve("logs/server.log");
    }

    Path preboot() {
        return folder.resolve("preboot.asadmin");
    }

    Path postboot() {
        return folder.resolve("postboot.asadmin");
    }

    private void layOut() throws IOException {
        for (String stale : List.of("config", "applications", "generated", "lib", "docroot")) {
            delete(folder.resolve(stale));
        }
        copy(installation.domainTemplate(), folder);
        // the welcome page of an empty Payara would answer before the portal does
        delete(folder.resolve("docroot"));
        Files.createDirectories(folder.resolve("docroot"));
        Files.createDirectories(folder.resolve("logs"));
        Files.deleteIfExists(log());
        copy(installation.jdbcDrivers(), folder.resolve("lib"));
        Files.copy(
                installation.serverConfig().resolve("logging.properties"),
                folder.resolve("config/logging.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        Path domainXml = folder.resolve("config/domain.xml");
        Files.writeString(domainXml, configure(Files.readString(domainXml)));
        Files.writeString(preboot(), command("preboot.asadmin"));
        Files.writeString(postboot(), command("postboot.asadmin") + deployment());
    }

    private String deployment() {
        return installation.ear() == null
                ? ""
                : "deploy --name waymark %s%n".formatted(installation.ear().toAbsolutePath());
    }

    private String command(String file) throws IOException {
        return Files.readString(installation.serverConfig().resolve(file))
                .replace("@httpAddress@", settings.httpAddress())
                .replace(
                        "@iiopAddress@",
                        settings.iiop() == null ? "127.0.0.1" : settings.iiop().address())
                .replace("@iiopEnabled@", String.valueOf(settings.iiop() != null));
    }

    /** Ports and JVM options are needed before the server can read a command file. */
    private String configure(String domainXml) throws IOException {
        String configured = domainXml;
        for (Map.Entry<Integer, Integer> port : ports.replacements().entrySet()) {
            configured = replace(configured, "port=\"" + port.getKey() + '"', "port=\"" + port.getValue() + '"');
        }
        configured = replace(configured, REMOTE_SHELL, "org.apache.felix.fileinstall");
        configured = replace(configured, HEAP_OF_TEMPLATE, jvmOptions());
        configured = replace(configured, DATA_GRID, "<hazelcast-config-specific-configuration enabled=\"false\">");
        return insertContainers(configured);
    }

    /** Into the first of the template's two configurations, which is this server's. */
    private String insertContainers(String domainXml) throws IOException {
        int place = domainXml.indexOf("<availability-service>");
        if (place < 0) {
            throw new StartException("This Payara's domain template has no <availability-service>.");
        }
        String containers = Files.readString(installation.serverConfig().resolve("containers.xml"));
        return domainXml.substring(0, place) + containers + domainXml.substring(place);
    }

    private String jvmOptions() throws IOException {
        try (Stream<String> lines = Files.lines(installation.serverConfig().resolve("jvm-options"))) {
            return lines.filter(line -> line.startsWith("-"))
                    .map(option -> "<jvm-options>" + option.strip() + "</jvm-options>")
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String replace(String text, String part, String by) {
        String result = part.startsWith("port=\"7676")
                ? text.replaceFirst("value=\"7676\"", Matcher.quoteReplacement(by.replace("port=", "value=")))
                : text.replace(part, by);
        if (result.equals(text)) {
            throw new StartException(
                    "This Payara's domain template has no %s. Was its version changed?".formatted(part));
        }
        return result;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
