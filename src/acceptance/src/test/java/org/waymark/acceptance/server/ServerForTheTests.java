package org.waymark.acceptance.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.waymark.server.DemoSignIns;
import org.waymark.server.Domain;
import org.waymark.server.Installation;
import org.waymark.server.Payara;
import org.waymark.server.Ports;
import org.waymark.server.Settings;

/**
 * One Payara for all the tests of a JVM: started before the first, stopped after the last, also when they fail. The
 * system property {@code waymark.server} says which one: {@code container}, empty and waiting for Arquillian, or
 * {@code portal}, with the built EAR and the demo study; without it none is started.
 */
public class ServerForTheTests implements LauncherSessionListener {

    public static final String ADMIN = "admin@test.example";
    public static final String PASSWORD = "correct horse battery";
    public static final String TOKEN = "a-token-for-the-tests-of-at-least-32-characters";

    private static Payara payara;
    private static Map<String, String> demoSignIns = Map.of();

    private EmbeddedPostgres postgres;

    /** Where the portal answers, without a slash at the end. */
    public static String address() {
        if (payara == null) {
            throw new IllegalStateException("Run through Maven: ./mvnw verify starts the server these tests need.");
        }
        return payara.address();
    }

    /** Where the services of the portal answer applications in other JVMs. */
    public static int iiopPort() {
        return payara.domain().ports().iiop();
    }

    /** The password of one of the demo study's people. */
    public static String demoPassword(String email) {
        return demoSignIns.get(email);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("waymark.server");
        if (kind != null && payara == null) {
            try {
                start("portal".equals(kind));
            } catch (RuntimeException | IOException e) {
                stop();
                throw e instanceof RuntimeException failure ? failure : new UncheckedIOException((IOException) e);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void start(boolean withPortal) throws IOException {
        Installation installation = installation(withPortal);
        Path data = Files.createTempDirectory(
                Files.createDirectories(path("waymark.work")), System.getProperty("waymark.database") + "-");
        int port = Ports.freePort();
        var environment = new HashMap<String, String>();
        environment.put("WAYMARK_PUBLIC_URL", "http://localhost:" + port);
        environment.put("WAYMARK_DEMO", String.valueOf(withPortal));
        environment.put("WAYMARK_ADMIN_EMAIL", ADMIN);
        environment.put("WAYMARK_ADMIN_PASSWORD", PASSWORD);
        environment.put("WAYMARK_ADMIN_TOKEN", TOKEN);
        var settings = new Settings(
                port,
                "127.0.0.1",
                withPortal ? new Settings.Listener(Ports.freePort(), "127.0.0.1") : null,
                data,
                databaseUrl(data, environment),
                Map.of());
        Domain domain = Domain.create(installation, settings.with(environment));
        demoSignIns = withPortal ? DemoSignIns.of(data) : Map.of();
        payara = Payara.start(domain);
        if (withPortal) {
            payara.awaitAnswer("/sign-in", List.of(200));
            payara.awaitDemo();
        } else {
            payara.awaitStart();
        }
        System.setProperty(
                "waymark.adminPort", String.valueOf(payara.domain().ports().admin()));
    }

    static Installation installation(boolean withPortal) {
        return new Installation(
                path("waymark.payara"),
                path("waymark.jdbcDrivers"),
                path("waymark.serverConfig"),
                withPortal ? path("waymark.ear") : null);
    }

    private String databaseUrl(Path data, Map<String, String> environment) throws IOException {
        if ("postgresql".equals(System.getProperty("waymark.database"))) {
            postgres = EmbeddedPostgres.start();
            environment.put("WAYMARK_DB_USER", "postgres");
            environment.put("WAYMARK_DB_PASSWORD", "postgres");
            return postgres.getJdbcUrl("postgres", "postgres");
        }
        return Settings.embeddedDatabase(data);
    }

    private void stop() {
        if (payara != null) {
            payara.close();
            payara = null;
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            postgres = null;
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).normalize();
    }
}
