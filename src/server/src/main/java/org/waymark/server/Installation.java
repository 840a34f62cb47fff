package org.waymark.server;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files a domain is made from.
 *
 * @param payara the unpacked Payara Server, with {@code glassfish} below it
 * @param jdbcDrivers folder with the JDBC drivers of H2 and PostgreSQL
 * @param serverConfig the project's {@code server-config}
 * @param ear the portal
 */
public record Installation(Path payara, Path jdbcDrivers, Path serverConfig, Path ear) {

    public Installation {
        requireThere(payara.resolve("glassfish"));
        requireThere(jdbcDrivers);
        requireThere(serverConfig.resolve("postboot.asadmin"));
    }

    Path domainTemplate() {
        return payara.resolve("glassfish/domains/domain1");
    }

    Path adminClient() {
        return payara.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    private static void requireThere(Path path) {
        if (!Files.exists(path)) {
            throw new StartException("%s is missing. Build the project first: ./mvnw -Prun does.".formatted(path));
        }
    }
}
