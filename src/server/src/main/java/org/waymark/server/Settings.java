package org.waymark.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the environment says about this server. Everything else of the environment reaches the portal as it is.
 *
 * @param httpPort where the portal answers
 * @param httpAddress the network address it listens on; {@code 127.0.0.1} lets in nobody from outside
 * @param iiop where the services answer applications in other JVMs; null when they do not
 * @param data folder for database, domain and logs
 * @param databaseUrl a {@code jdbc:h2:} or {@code jdbc:postgresql:} address
 * @param environment variables for the server process, on top of its parent's
 */
public record Settings(
        int httpPort,
        String httpAddress,
        Listener iiop,
        Path data,
        String databaseUrl,
        Map<String, String> environment) {

    private static final String LOOPBACK = "127.0.0.1";

    /** A port on one of this machine's addresses. */
    public record Listener(int port, String address) {}

    /** Reads the variables that the README lists. One that is set to nothing counts as not set. */
    public static Settings from(Map<String, String> variables) {
        Path data = Path.of(value(variables, "WAYMARK_DATA", System.getProperty("user.home") + "/.waymark"))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                port(variables, "WAYMARK_HTTP_PORT", "8080"),
                value(variables, "WAYMARK_HTTP_ADDRESS", LOOPBACK),
                iiop(variables),
                data,
                value(variables, "WAYMARK_DB_URL", embeddedDatabase(data)),
                Map.of());
    }

    /**
     * The file database of this data folder. It answers only within the server's own process, and writes what it commits
     * at once: by default it waits half a second, and a server that is killed would forget answers it has acknowledged.
     */
    public static String embeddedDatabase(Path data) {
        return "jdbc:h2:" + data.resolve("database/waymark") + ";WRITE_DELAY=0";
    }

    public Settings with(Map<String, String> moreEnvironment) {
        var all = new HashMap<>(environment);
        all.putAll(moreEnvironment);
        return new Settings(httpPort, httpAddress, iiop, data, databaseUrl, Map.copyOf(all));
    }

    Map<String, String> processEnvironment() {
        var all = new HashMap<String, String>();
        all.put("WAYMARK_DATA", data.toString());
        all.put("WAYMARK_HTTP_PORT", String.valueOf(httpPort));
        all.put("WAYMARK_DB_URL", databaseUrl);
        all.put("WAYMARK_DB_CLASS", dataSourceClass());
        all.putAll(environment);
        return all;
    }

    private String dataSourceClass() {
        if (databaseUrl.startsWith("jdbc:postgresql:")) {
            return "org.postgresql.ds.PGSimpleDataSource";
        }
        if (databaseUrl.startsWith("jdbc:h2:")) {
            return "org.h2.jdbcx.JdbcDataSource";
        }
        throw new StartException("WAYMARK_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, and it is \"%s\"."
                .formatted(databaseUrl));
    }

    private static String value(Map<String, String> variables, String name, String otherwise) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static Listener iiop(Map<String, String> variables) {
        return value(variables, "WAYMARK_IIOP_PORT", null) == null
                ? null
                : new Listener(
                        port(variables, "WAYMARK_IIOP_PORT", null), value(variables, "WAYMARK_IIOP_ADDRESS", LOOPBACK));
    }

    private static int port(Map<String, String> variables, String name, String otherwise) {
        String text = value(variables, name, otherwise);
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, the same as for a number out of range
        }
        throw new StartException("%s must be a number from 1 to 65535, and it is \"%s\".".formatted(name, text));
    }
}
